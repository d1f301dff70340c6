package adit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import adit.app.data.ImportRequest;
import adit.text.Catalogue;
import adit.text.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The messages of all modules together: each is there in every language, with the same arguments, and well-formed. */
final class A19_CatalogueTest {

    private static final Pattern ARGUMENT = Pattern.compile("\\{(\\d+)");
    private static final Catalogue ENGLISH = Catalogue.of(Language.EN);
    private static final Catalogue JAPANESE = Catalogue.of(Language.JA);

    @Test
    void everyLanguageHasTheSameMessagesWithTheSameArguments() {
        assertThat(JAPANESE.keys()).isEqualTo(ENGLISH.keys());
        assertThat(ENGLISH.keys())
                .allSatisfy(key -> assertThat(arguments(JAPANESE.pattern(key)))
                        .as(key)
                        .isEqualTo(arguments(ENGLISH.pattern(key))));
    }

    /** The phases are found in the sources, as the first word of {@code watch.at("…")}, {@code watch.tell("…")} or {@code new Step("…"}. */
    @Test
    void everyPhaseOfAComputationHasWords() throws IOException {
        Pattern phase = Pattern.compile("(?:watch\\.(?:at|tell)\\(|new Step\\()\"([a-z-]+)\"");
        Set<String> phases = new TreeSet<>();
        try (Stream<Path> files = Files.walk(Path.of(Shell.at("modules")))) {
            for (Path file : files.filter(each -> each.toString().contains("/src/main/java/")
                            && each.toString().endsWith(".java"))
                    .toList()) {
                phase.matcher(Files.readString(file))
                        .results()
                        .forEach(found -> phases.add("progress." + found.group(1)));
            }
        }
        assertThat(phases).hasSizeGreaterThan(8).isSubsetOf(ENGLISH.keys());
        Set<String> worded = ENGLISH.keys().stream()
                .filter(key ->
                        key.startsWith("progress.") && !key.equals("progress.line") && !key.equals("progress.part"))
                .collect(Collectors.toSet());
        assertThat(worded).isEqualTo(phases);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyMessageIsWellFormed(Language language) {
        Catalogue catalogue = Catalogue.of(language);
        assertThat(catalogue.keys()).allSatisfy(key -> {
            assertThat(catalogue.pattern(key).replace("''", "")).as(key).doesNotContain("'");
            assertThat(new MessageFormat(catalogue.pattern(key), Locale.ROOT))
                    .as(key)
                    .isNotNull();
        });
    }

    @Test
    void theHelpDescribesEveryPublisherAsItsImporterDoes() {
        assertThat(ImportRequest.publishers())
                .isNotEmpty()
                .allSatisfy(each -> assertThat(ENGLISH.say("import.publisher." + each.word()))
                        .isEqualTo(each.description()));
    }

    private static Set<String> arguments(String pattern) {
        return ARGUMENT.matcher(pattern).results().map(found -> found.group(1)).collect(Collectors.toSet());
    }
}
