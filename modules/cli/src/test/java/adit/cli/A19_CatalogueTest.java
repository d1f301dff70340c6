package adit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import adit.app.data.ImportRequest;
import adit.text.Catalogue;
import adit.text.Language;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The messages of all modules together: each is there in every language, with the same arguments, and well-formed. */
final class A19_CatalogueTest {

    private static final Pattern ARGUMENT = Pattern.compile("\\{(\\d+)");
    private static final Catalogue ENGLISH = Catalogue.of(Language.EN);

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyLanguageHasTheSameMessages(Language language) {
        assertThat(Catalogue.of(language).keys()).isEqualTo(ENGLISH.keys());
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyMessageTakesTheSameArguments(Language language) {
        assertThat(ENGLISH.keys())
                .allSatisfy(key -> assertThat(arguments(Catalogue.of(language).pattern(key)))
                        .as(key)
                        .isEqualTo(arguments(ENGLISH.pattern(key))));
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
