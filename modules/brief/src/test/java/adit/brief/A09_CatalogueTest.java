package adit.brief;

import static org.assertj.core.api.Assertions.assertThat;

import adit.curation.Basis;
import adit.curation.Missing;
import adit.dependence.FirmMeasures;
import adit.dependence.figures.NotReportedReason;
import adit.dependence.measures.Measures;
import adit.reconcile.Unreported;
import adit.text.Catalogue;
import adit.text.Language;
import adit.world.Attribute;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The catalogues of all languages have the same messages, and none is missing, unused or malformed. */
class A09_CatalogueTest {

    private static final List<Path> SOURCES =
            List.of(Path.of("src/main/java/adit/brief"), Path.of("../text/src/main/java/adit/text"));
    private static final Path TEXT = Path.of("../text/src/main/resources/adit/text");
    private static final Pattern ARGUMENT = Pattern.compile("\\{(\\d+)");
    private static final Pattern LITERAL = Pattern.compile("\"([a-z][a-z0-9-]*(?:\\.[a-z0-9_-]+)+)\"");

    /** Kinds of message whose last part comes from data. */
    private static final List<String> FROM_DATA = List.of(
            "limit.",
            "gaps.basis.",
            "status.",
            "grade.",
            "attribute.",
            "item.",
            "unit.",
            "sheet.",
            "heading.",
            "measure.",
            "range.",
            "group.",
            "market.",
            "measures.name.",
            "reason.",
            "projects.whole.",
            "projects.near.in.",
            "show.key.",
            "gaps.use.",
            "gaps.effect.",
            "unreported.",
            "progress.");

    /** What the text kit says, and every catalogue that the module lists. */
    private static List<Path> parts() {
        try (Stream<String> listed = Files.lines(Path.of("src/main/resources/META-INF/adit/catalogues"))) {
            return Stream.concat(
                            Stream.of(TEXT.resolve("text")),
                            listed.filter(line -> !line.isBlank())
                                    .map(line -> Path.of("src/main/resources", line.replaceFirst(" .*", ""))))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Path file(Path part, String language) {
        return part.resolveSibling(part.getFileName() + "_" + language + ".properties");
    }

    @Test
    void everyLanguageHasTheSameKeys() {
        assertThat(Catalogue.of(Language.JA).keys())
                .isEqualTo(Catalogue.of(Language.EN).keys());
    }

    @Test
    void everyMessageTakesTheSameArguments() {
        Catalogue english = Catalogue.of(Language.EN);
        Catalogue japanese = Catalogue.of(Language.JA);
        assertThat(english.keys())
                .allSatisfy(key -> assertThat(arguments(japanese.pattern(key)))
                        .as(key)
                        .isEqualTo(arguments(english.pattern(key))));
    }

    private static Set<String> arguments(String pattern) {
        return ARGUMENT.matcher(pattern).results().map(found -> found.group(1)).collect(Collectors.toSet());
    }

    @Test
    void everyPatternIsWellFormedAndHasNoLoneApostrophe() {
        for (Language language : Language.values()) {
            Catalogue catalogue = Catalogue.of(language);
            assertThat(catalogue.keys()).allSatisfy(key -> {
                String pattern = catalogue.pattern(key);
                assertThat(pattern.replace("''", "")).as(key).doesNotContain("'");
                assertThat(new MessageFormat(pattern, Locale.ROOT)).as(key).isNotNull();
                assertThat(pattern.strip().isEmpty() && !key.startsWith("list."))
                        .as(key)
                        .isFalse();
            });
        }
    }

    @Test
    void noKeyStandsTwice() throws IOException {
        for (Language language : Language.values()) {
            List<String> keys = new ArrayList<>();
            for (Path part : parts()) {
                keys.addAll(Files.readAllLines(file(part, language.code())).stream()
                        .filter(line -> !line.startsWith("#") && line.contains("="))
                        .map(line -> line.substring(0, line.indexOf('=')))
                        .toList());
            }
            assertThat(keys).doesNotHaveDuplicates();
        }
    }

    @Test
    void everyMessageOfABriefIsUsed() throws IOException {
        String sources = sources();
        assertThat(englishKeys().stream()
                        .filter(key -> FROM_DATA.stream().noneMatch(key::startsWith))
                        .filter(key -> !isUsed(key, sources)))
                .isEmpty();
    }

    /** Literal, or composed: {@code key + ".same"}, and {@code part.} before the name of an anchor. */
    private static boolean isUsed(String key, String sources) {
        int dot = key.lastIndexOf('.');
        String end = key.substring(dot + 1);
        return sources.contains("\"" + key + "\"")
                || (dot > 0
                        && sources.contains("\"" + key.substring(0, dot) + "\"")
                        && sources.contains(" + \"." + end + "\""))
                || (key.startsWith("part.") && sources.contains("Anchor(\"" + end + "\")"));
    }

    @ParameterizedTest
    @EnumSource(Basis.class)
    void everyBasisOfAFigureHasItsWords(Basis basis) {
        for (Language language : Language.values()) {
            assertThat(Catalogue.of(language).keys()).contains("gaps.basis." + basis.key());
        }
    }

    @Test
    void everyMessageThatIsUsedExists() throws IOException {
        Set<String> kinds = englishKeys().stream()
                .filter(key -> key.contains("."))
                .map(key -> key.substring(0, key.indexOf('.')))
                .collect(Collectors.toSet());
        Set<String> known = Catalogue.of(Language.EN).keys();
        List<String> used = new ArrayList<>();
        Matcher literals = LITERAL.matcher(sources());
        while (literals.find()) {
            String key = literals.group(1);
            if (kinds.contains(key.substring(0, key.indexOf('.'))) && !key.endsWith(".css") && !key.endsWith(".js")) {
                used.add(key);
            }
        }
        assertThat(used).isNotEmpty().allMatch(known::contains);
    }

    /** Keys that tables carry have words in the catalogue. */
    @Test
    void everyKeyOfAnAnalysisHasWords() {
        Set<String> known = Catalogue.of(Language.EN).keys();
        Stream<String> reasons = Arrays.stream(NotReportedReason.values()).map(each -> "reason." + each.word());
        Stream<String> effects = Arrays.stream(Missing.Effect.values()).map(each -> "gaps.effect." + each.word());
        Stream<String> uses = Arrays.stream(Missing.Use.values())
                .map(each -> "gaps.use." + each.name().toLowerCase(Locale.ROOT));
        Stream<String> quantities = Arrays.stream(Unreported.values()).map(each -> "unreported." + each.word());
        Stream<String> measures = Stream.concat(Measures.all().stream(), FirmMeasures.ALL.stream())
                .map(each -> "measures.name." + each.id());
        Stream<String> attributes = Arrays.stream(Attribute.values()).map(each -> "attribute." + each.word());
        assertThat(Stream.of(reasons, effects, uses, quantities, measures, attributes)
                        .flatMap(each -> each))
                .allMatch(known::contains);
    }

    private static Set<String> englishKeys() throws IOException {
        Properties messages = new Properties();
        for (Path part : parts()) {
            try (var reader = Files.newBufferedReader(file(part, "en"))) {
                messages.load(reader);
            }
        }
        return new TreeSet<>(messages.stringPropertyNames());
    }

    private static String sources() throws IOException {
        StringBuilder all = new StringBuilder();
        for (Path folder : SOURCES) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file :
                        files.filter(path -> path.toString().endsWith(".java")).toList()) {
                    all.append(Files.readString(file));
                }
            }
        }
        return all.toString();
    }
}
