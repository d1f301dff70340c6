package adit.check.text;

import adit.text.Language;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * An article that has been read.
 *
 * @param name the file as the user named it
 * @param text the text as read; all places count characters in it
 * @param language language of most of it
 * @param title first line; empty if there is none
 * @param date the date in or next to the title
 * @param headings the parts in the order in which they begin, with the place of each heading; an empty place if the heading is missing
 * @param sentences every sentence once, in the order of first appearance
 */
public record Article(
        String name,
        String text,
        Language language,
        String title,
        Optional<LocalDate> date,
        List<Heading> headings,
        List<Sentence> sentences) {

    /**
     * The beginning of a part.
     *
     * @param section which part
     * @param at position of the heading; empty (start = end) if the part has none
     */
    public record Heading(Section section, Span at) {

        /** True if the part begins without a heading. */
        public boolean missing() {
            return at.start() == at.end();
        }
    }

    public Article {
        headings = List.copyOf(headings);
        sentences = List.copyOf(sentences);
    }

    /** Number of sentences that occur more than once. */
    public long repeated() {
        return sentences.stream()
                .filter(sentence -> sentence.places().size() > 1)
                .count();
    }

    /** The same article with another language. */
    public Article in(Language other) {
        return new Article(name, text, other, title, date, headings, sentences);
    }
}
