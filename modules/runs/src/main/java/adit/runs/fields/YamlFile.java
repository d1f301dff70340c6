package adit.runs.fields;

import adit.basics.Controls;
import adit.basics.Issue;
import adit.basics.Issues;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLParser;

/**
 * Reads a YAML file into {@link YamlNode}s; errors become issues. Of YAML it takes groups, lists and single values in one
 * document; aliases, tags, further documents and control characters are errors, because a value would not be what
 * the reader of the file sees.
 */
public final class YamlFile {

    private static final int LARGEST = 1_000_000;
    private static final int DEEPEST = 8;

    private final YamlKind kind;
    private final String name;
    private final Issues issues;

    /** The text as code points, in which the parser counts. */
    private int[] points = {};

    private YamlFile(YamlKind kind, String name, Issues issues) {
        this.kind = kind;
        this.name = name;
        this.issues = issues;
    }

    /** The bytes of a study; empty, with the reason among the issues, if it cannot be read. */
    public static Optional<byte[]> bytes(Path path, String name, Issues issues) {
        return bytes(YamlKind.STUDY, path, name, issues);
    }

    /** The bytes of a file of some kind; empty, with the reason among the issues, if it cannot be read. */
    public static Optional<byte[]> bytes(YamlKind kind, Path path, String name, Issues issues) {
        YamlFile file = new YamlFile(kind, name, issues);
        try (InputStream in = Files.newInputStream(path)) {
            byte[] bytes = in.readNBytes(LARGEST + 1);
            if (bytes.length > LARGEST) {
                file.error(
                        "too-large",
                        0,
                        "the file is larger than one megabyte, so it is not a " + kind.noun(),
                        "use a " + kind.noun() + " file");
                return Optional.empty();
            }
            return Optional.of(bytes);
        } catch (NoSuchFileException absent) {
            file.error("missing-file", 0, "the file does not exist", "check the path; " + kind.place());
        } catch (IOException unreadable) {
            file.error(
                    "unreadable-file",
                    0,
                    "the file cannot be read",
                    "check that it is a file, and its read permission");
        }
        return Optional.empty();
    }

    /** The fields in the bytes of a study; empty, with the reason among the issues, if there are none. */
    public static Optional<YamlNode.Mapping> read(byte[] bytes, String name, Issues issues) {
        return read(YamlKind.STUDY, bytes, name, issues);
    }

    /** The fields in the bytes of a file of some kind; empty, with the reason among the issues, if there are none. */
    public static Optional<YamlNode.Mapping> read(YamlKind kind, byte[] bytes, String name, Issues issues) {
        YamlFile file = new YamlFile(kind, name, issues);
        try {
            return file.parse(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString());
        } catch (CharacterCodingException garbled) {
            file.error("not-utf8", 0, "the file is not UTF-8 text", "save it as UTF-8");
        } catch (JacksonException wrong) {
            int line = wrong.getLocation() == null ? 0 : wrong.getLocation().getLineNr();
            file.error("not-yaml", Math.max(line, 0), "this is not YAML", "check indentation, quotes and colons");
        }
        return Optional.empty();
    }

    private Optional<YamlNode.Mapping> parse(String marked) {
        String text = marked.startsWith("\uFEFF") ? marked.substring(1) : marked;
        points = text.codePoints().toArray();
        try (YAMLParser parser = (YAMLParser) new YAMLFactory().createParser(ObjectReadContext.empty(), text)) {
            JsonToken first = parser.nextToken();
            if (first != JsonToken.START_OBJECT) {
                error("not-a-" + kind.noun(), 1, "a " + kind.noun() + " must be a group of fields", kind.begin());
                return Optional.empty();
            }
            YamlNode.Mapping fields = mapping(parser, 1);
            if (parser.nextToken() != null) {
                error(
                        "second-document",
                        line(parser),
                        "a " + kind.noun() + " is one YAML document; here a second one begins",
                        "remove the line ---, or write the second " + kind.noun() + " to a file of its own");
            }
            return Optional.of(fields);
        }
    }

    private YamlNode.Mapping mapping(YAMLParser parser, int depth) {
        int line = line(parser);
        checkDepth(line, depth);
        Map<String, YamlNode> fields = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String field = parser.currentName();
            int at = line(parser);
            checkText(field, at);
            checkPlain(parser);
            parser.nextToken();
            if (fields.put(field, node(parser, depth)) != null) {
                issues.add(Issue.error("duplicate-key", name, at, field, "", "duplicate field", "keep one of them"));
            }
        }
        return new YamlNode.Mapping(fields, line);
    }

    private YamlNode node(YAMLParser parser, int depth) {
        checkPlain(parser);
        return switch (parser.currentToken()) {
            case START_OBJECT -> mapping(parser, depth + 1);
            case START_ARRAY -> sequence(parser, depth + 1);
            case VALUE_NULL -> new YamlNode.Scalar("", line(parser));
            default -> scalar(String.valueOf(parser.getString()), line(parser));
        };
    }

    private YamlNode.Sequence sequence(YAMLParser parser, int depth) {
        int line = line(parser);
        checkDepth(line, depth);
        List<YamlNode> items = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            items.add(node(parser, depth));
        }
        return new YamlNode.Sequence(items, line);
    }

    private YamlNode.Scalar scalar(String text, int line) {
        checkText(text, line);
        return new YamlNode.Scalar(text, line);
    }

    /**
     * An anchor, an alias or a tag would give a value that the file does not show. The parser tells of most of them; those before
     * a field name or a single value are found where the value begins.
     */
    private void checkPlain(YAMLParser parser) {
        String found = parser.isCurrentAlias()
                ? "an alias (*)"
                : begins(parser, '&')
                        ? "an anchor (&)"
                        : begins(parser, '!') || parser.getTypeId() != null ? "a tag (!)" : "";
        if (!found.isEmpty()) {
            error(
                    "not-plain",
                    line(parser),
                    "a " + kind.noun() + " may not contain " + found,
                    "write the value itself, in quotes if it begins with & * or !");
        }
    }

    /** True if the value begins with this character, which a text without quotes cannot. */
    private boolean begins(YAMLParser parser, char mark) {
        long at = parser.currentTokenLocation().getCharOffset();
        return at >= 0 && at < points.length && points[Math.toIntExact(at)] == mark;
    }

    private void checkDepth(int line, int depth) {
        if (depth == DEEPEST + 1) {
            error(
                    "too-deep",
                    line,
                    "groups and lists are nested more than " + DEEPEST + " deep",
                    "check the indentation");
        }
    }

    private void checkText(String text, int line) {
        int at = Controls.find(text);
        if (at >= 0) {
            error(
                    "control-character",
                    line,
                    "this text contains the control character " + Controls.name(text.charAt(at)),
                    "remove it");
        }
    }

    private static int line(JsonParser parser) {
        return Math.max(1, parser.currentTokenLocation().getLineNr());
    }

    private void error(String code, int line, String message, String hint) {
        issues.add(Issue.error(code, name, line, "", "", message, hint));
    }
}
