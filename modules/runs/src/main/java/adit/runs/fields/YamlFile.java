package adit.runs.fields;

import adit.basics.Issue;
import adit.basics.Issues;
import java.io.IOException;
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

/** Reads a YAML file into {@link YamlNode}s; errors become issues. */
public final class YamlFile {

    private static final int LARGEST = 1_000_000;

    private final String name;
    private final Issues issues;

    private YamlFile(String name, Issues issues) {
        this.name = name;
        this.issues = issues;
    }

    /** The fields of the file; empty if it cannot be read. */
    public static Optional<YamlNode.Mapping> read(Path path, String name, Issues issues) {
        YamlFile file = new YamlFile(name, issues);
        try {
            if (Files.isRegularFile(path) && Files.size(path) > LARGEST) {
                file.error(
                        "too-large",
                        0,
                        "the file is larger than one megabyte, so it is not a study",
                        "use a study file");
                return Optional.empty();
            }
            return file.parse(Files.readString(path, StandardCharsets.UTF_8));
        } catch (NoSuchFileException absent) {
            file.error(
                    "missing-file", 0, "the file does not exist", "check the path; ready-made studies are in studies/");
        } catch (CharacterCodingException garbled) {
            file.error("not-utf8", 0, "the file is not UTF-8 text", "save it as UTF-8");
        } catch (JacksonException wrong) {
            int line = wrong.getLocation() == null ? 0 : wrong.getLocation().getLineNr();
            file.error("not-yaml", Math.max(line, 0), "this is not YAML", "check indentation, quotes and colons");
        } catch (IOException unreadable) {
            file.error(
                    "unreadable-file",
                    0,
                    "the file cannot be read",
                    "check that it is a file, and its read permission");
        }
        return Optional.empty();
    }

    private Optional<YamlNode.Mapping> parse(String text) {
        try (JsonParser parser = new YAMLFactory().createParser(ObjectReadContext.empty(), text)) {
            JsonToken first = parser.nextToken();
            if (first != JsonToken.START_OBJECT) {
                error("not-a-study", 1, "a study must be a group of fields", "begin with name: and title:");
                return Optional.empty();
            }
            return Optional.of(mapping(parser));
        }
    }

    private YamlNode.Mapping mapping(JsonParser parser) {
        int line = line(parser);
        Map<String, YamlNode> fields = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String field = parser.currentName();
            int at = line(parser);
            parser.nextToken();
            if (fields.put(field, node(parser)) != null) {
                issues.add(Issue.error("duplicate-key", name, at, field, "", "duplicate field", "keep one of them"));
            }
        }
        return new YamlNode.Mapping(fields, line);
    }

    private YamlNode node(JsonParser parser) {
        return switch (parser.currentToken()) {
            case START_OBJECT -> mapping(parser);
            case START_ARRAY -> sequence(parser);
            default -> new YamlNode.Scalar(String.valueOf(parser.getString()), line(parser));
        };
    }

    private YamlNode.Sequence sequence(JsonParser parser) {
        int line = line(parser);
        List<YamlNode> items = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            items.add(node(parser));
        }
        return new YamlNode.Sequence(items, line);
    }

    private static int line(JsonParser parser) {
        return Math.max(1, parser.currentTokenLocation().getLineNr());
    }

    private void error(String code, int line, String message, String hint) {
        issues.add(Issue.error(code, name, line, "", "", message, hint));
    }
}
