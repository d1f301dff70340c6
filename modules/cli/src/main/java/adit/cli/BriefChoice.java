package adit.cli;

import adit.basics.Issue;
import adit.basics.Issues;
import adit.basics.Nearest;
import adit.brief.Format;
import adit.text.Language;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Languages and formats of a brief, as words on the command line. */
final class BriefChoice {

    private BriefChoice() {}

    /** The languages of some words; throws {@link adit.basics.BadInputException} for one that has no catalogue. */
    static Set<Language> languages(List<String> words) {
        Issues issues = new Issues();
        Set<Language> found = languages(words, issues);
        issues.throwIfErrors();
        return found;
    }

    static Set<Language> languages(List<String> words, Issues issues) {
        return each(words, "--lang", Language::find, Language.codes(), issues);
    }

    /** The languages of some words, the first that of the answer; without words, that of the locale, or English. */
    static Set<Language> languagesOrLocale(List<String> words, Issues issues) {
        Set<Language> found = languages(words, issues);
        return found.isEmpty()
                ? Set.of(Language.find(Locale.getDefault().getLanguage()).orElse(Language.EN))
                : found;
    }

    static Set<Format> formats(List<String> words, Issues issues) {
        return each(words, "--format", Format::find, Format.words(), issues);
    }

    private static <T> Set<T> each(
            List<String> words, String option, Function<String, Optional<T>> find, List<String> known, Issues issues) {
        Set<T> found = new LinkedHashSet<>();
        for (String word : words) {
            find.apply(word).ifPresentOrElse(found::add, () -> issues.add(unknown(word, option, known)));
        }
        return found;
    }

    private static Issue unknown(String word, String option, List<String> known) {
        return Issue.error(
                "unknown-word",
                "command line",
                0,
                option,
                word,
                "this is none of " + String.join(", ", known),
                Nearest.hint(word, known, "write one of them, or several with commas"));
    }
}
