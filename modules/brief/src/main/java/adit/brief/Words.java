package adit.brief;

import adit.study.StudyResult;
import java.util.List;
import java.util.Optional;

/**
 * What a brief is written with: the sentences and numbers of one language, and the names of one world in it. On a page a
 * figure may carry where it comes from ({@link #figure}); elsewhere it is plain text.
 */
final class Words {

    /** Marks around a figure that links: start, reference, middle, text, end; from Unicode's private use area. */
    static final char START = '\uE000';

    static final char MIDDLE = '\uE001';
    static final char END = '\uE002';

    private final Language language;
    private final Catalogue catalogue;
    private final Figures figures;
    private final Names names;
    private final boolean linked;

    /**
     * Words of a language with the names of one world in it.
     *
     * @param linked whether figures carry where they come from, for a page
     */
    Words(Names names, Language language, boolean linked) {
        this.language = language;
        this.linked = linked;
        this.names = names;
        catalogue = Catalogue.of(language);
        figures = Figures.of(language);
    }

    private Words(StudyResult result, Language language, boolean linked) {
        this(
                new Names(
                        result.world(),
                        result.study().question().supplier(),
                        result.study().coalition(),
                        language),
                language,
                linked);
    }

    /** Plain words, for a terminal, Markdown or a sheet. */
    static Words plain(StudyResult result, Language language) {
        return new Words(result, language, false);
    }

    /** Words whose figures carry where they come from, for a page. */
    static Words linked(StudyResult result, Language language) {
        return new Words(result, language, true);
    }

    /** English without links. */
    static Words english(StudyResult result) {
        return plain(result, Language.EN);
    }

    Language language() {
        return language;
    }

    Figures figures() {
        return figures;
    }

    Names names() {
        return names;
    }

    /** A sentence or a part of one; see {@link Catalogue#say}. */
    String say(String key, Object... arguments) {
        return catalogue.say(key, arguments);
    }

    /** A word for something that comes from data, such as a status; the data's own word if the catalogue has none. */
    String word(String kind, String code) {
        return catalogue.find(kind + "." + code).orElse(code);
    }

    Optional<String> find(String key, Object... arguments) {
        return catalogue.find(key, arguments);
    }

    /**
     * A figure with the place that it comes from.
     *
     * @param ref a field of run.json such as {@code run: verdict.best-coverage}, or a table such as {@code tables/limits.csv}
     * @param text the finished figure
     */
    String figure(String ref, String text) {
        return linked ? START + ref + MIDDLE + text + END : text;
    }

    /** Items of equal rank: {@code a, b, c} or {@code a、b、c}. */
    String list(List<String> items) {
        return String.join(say("list.comma"), items);
    }

    /** Longer items: {@code a; b}. */
    String series(List<String> items) {
        return String.join(say("list.semicolon"), items);
    }

    /** Years and other things joined by "and": {@code a, b and c}. */
    String and(List<String> items) {
        if (items.size() < 2) {
            return String.join("", items);
        }
        int last = items.size() - 1;
        return String.join(say("list.and.before"), items.subList(0, last)) + say("list.and") + items.get(last);
    }
}
