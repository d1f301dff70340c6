package adit.cli;

import adit.app.RequestErrors;
import adit.basics.Nearest;
import adit.brief.writers.Format;
import adit.text.Language;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Languages and formats, as words on the command line. */
final class Choices {

    private Choices() {}

    /** The languages of some words; a word without a catalogue is an error. */
    static Set<Language> languages(List<String> words, RequestErrors errors) {
        return each(words, "lang", Language::find, Language.codes(), errors);
    }

    /** The languages of some words, the first that of the answer; without words, that of the locale, or English. */
    static Set<Language> languagesOrLocale(List<String> words, RequestErrors errors) {
        Set<Language> found = languages(words, errors);
        return found.isEmpty() ? Set.of(ShownLanguage.ofLocale()) : found;
    }

    /** One language; without a word, that of the locale, or English. */
    static Language language(List<String> words, RequestErrors errors) {
        if (words.size() == 1 && words.getFirst().contains(",")) {
            errors.add(
                    "one-language", "lang", words.getFirst(), "this text is written in one language", "use en or ja");
            return Language.EN;
        }
        return languagesOrLocale(words, errors).iterator().next();
    }

    /** The formats of some words; an unknown word is an error. */
    static Set<Format> formats(List<String> words, RequestErrors errors) {
        return each(words, "format", Format::find, Format.words(), errors);
    }

    private static <T> Set<T> each(
            List<String> words,
            String parameter,
            Function<String, Optional<T>> find,
            List<String> known,
            RequestErrors errors) {
        Set<T> found = new LinkedHashSet<>();
        for (String word : words) {
            find.apply(word)
                    .ifPresentOrElse(
                            found::add,
                            () -> errors.add(
                                    "unknown-word",
                                    parameter,
                                    word,
                                    "this is not one of " + String.join(", ", known),
                                    Nearest.hint(word, known, "use one of them, or several separated by commas")));
        }
        return found;
    }
}
