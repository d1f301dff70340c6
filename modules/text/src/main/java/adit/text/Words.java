package adit.text;

import java.util.List;
import java.util.Optional;

/**
 * What a brief is written with: the sentences and numbers of one language, and the names of one world in it. On a page a
 * figure may carry where it comes from ({@link #figure}); elsewhere it is plain text.
 */
public final class Words {

    /** Marks around a figure that links: start, reference, middle, text, end; from Unicode's private use area. */
    public static final char START = '\uE000';

    public static final char MIDDLE = '\uE001';
    public static final char END = '\uE002';

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
    public Words(Names names, Language language, boolean linked) {
        this.language = language;
        this.linked = linked;
        this.names = names;
        catalogue = Catalogue.of(language);
        figures = Figures.of(language);
    }

    public Language language() {
        return language;
    }

    public Figures figures() {
        return figures;
    }

    public Names names() {
        return names;
    }

    /** A sentence or a part of one; see {@link Catalogue#say}. */
    public String say(String key, Object... arguments) {
        return catalogue.say(key, arguments);
    }

    /** A word for something that comes from data, such as a status; the data's own word if the catalogue has none. */
    public String word(String kind, String code) {
        return catalogue.find(kind + "." + code).orElse(code);
    }

    public Optional<String> find(String key, Object... arguments) {
        return catalogue.find(key, arguments);
    }

    /**
     * A figure with the place that it comes from.
     *
     * @param ref a field of run.json such as {@code run: verdict.best-coverage}, or a table such as {@code tables/limits.csv}
     * @param text the finished figure
     */
    public String figure(String ref, String text) {
        return linked ? START + ref + MIDDLE + text + END : text;
    }

    /** Items of equal rank: {@code a, b, c} or {@code a、b、c}. */
    public String list(List<String> items) {
        return String.join(say("list.comma"), items);
    }

    /** Longer items: {@code a; b}. */
    public String series(List<String> items) {
        return String.join(say("list.semicolon"), items);
    }

    /** Years and other things joined by "and": {@code a, b and c}. */
    public String and(List<String> items) {
        if (items.size() < 2) {
            return String.join("", items);
        }
        int last = items.size() - 1;
        return String.join(say("list.and.before"), items.subList(0, last)) + say("list.and") + items.get(last);
    }
}
