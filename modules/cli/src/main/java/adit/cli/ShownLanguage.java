package adit.cli;

import adit.text.Language;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The language of help and progress, which are shown before a command reads its options. */
final class ShownLanguage {

    private static final String OPTION = "--lang";
    private static final Pattern COMMA = Pattern.compile(",");

    private ShownLanguage() {}

    /** The first language that {@code --lang} names, otherwise that of the locale. */
    static Language of(String... arguments) {
        return IntStream.range(0, arguments.length)
                .boxed()
                .flatMap(i -> value(i, arguments))
                .flatMap(COMMA::splitAsStream)
                .flatMap(word -> Language.find(word).stream())
                .findFirst()
                .orElseGet(ShownLanguage::ofLocale);
    }

    /** The language of the locale; English if there is no catalogue for it. */
    static Language ofLocale() {
        return Language.find(Locale.getDefault().getLanguage()).orElse(Language.EN);
    }

    private static Stream<String> value(int i, String... arguments) {
        if (arguments[i].equals(OPTION)) {
            return Stream.of(arguments).skip(i + 1L).limit(1);
        }
        return Optional.of(arguments[i])
                .filter(word -> word.startsWith(OPTION + "="))
                .map(word -> word.substring(OPTION.length() + 1))
                .stream();
    }
}
