package adit.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.MessageFormat;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A plain message is filled as MessageFormat fills it. */
final class A05_PlainMessageTest {

    private static final Object[] TEXTS = {"a$1", "b\\", "{0}", "it's"};

    @ParameterizedTest
    @ValueSource(strings = {"", "no argument", "{0}", "{1} and {0}, {1}", "the supplier''s {0}", "''{2}''", "{3}: {7}"})
    void theResultIsThatOfMessageFormat(String pattern) {
        assertThat(PlainMessage.is(pattern)).isTrue();
        assertThat(PlainMessage.fill(pattern, TEXTS)).isEqualTo(new MessageFormat(pattern, Locale.ROOT).format(TEXTS));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{0,choice,1#one|1<{0}}", "{0,number,#}", "'{'", "{", "{12}"})
    void otherMessagesAreNotPlain(String pattern) {
        assertThat(PlainMessage.is(pattern)).isFalse();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyShippedMessageOfThisModuleIsFilledAlike(Language language) {
        Catalogue catalogue = Catalogue.of(language);
        assertThat(catalogue.keys())
                .filteredOn(key -> PlainMessage.is(catalogue.pattern(key)))
                .isNotEmpty()
                .allSatisfy(key -> assertThat(catalogue.say(key, TEXTS))
                        .isEqualTo(new MessageFormat(catalogue.pattern(key), language.locale()).format(TEXTS)));
    }

    @Test
    void aNumberIsStillFormatted() {
        assertThat(Catalogue.of(Language.EN).say("list.said", 1234, "x")).isEqualTo("1,234: x");
    }
}
