package adit.check.text;

/**
 * A stretch of the text of an article.
 *
 * @param start first character, counted from 0
 * @param end the character after the last one
 */
public record Span(int start, int end) implements Comparable<Span> {

    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("invalid span: " + start + " to " + end);
        }
    }

    /** The part of {@code text} that this stretch names. */
    public String of(String text) {
        return text.substring(start, end);
    }

    /** True if the two share a character. */
    public boolean overlaps(Span other) {
        return start < other.end && other.start < end;
    }

    /** Characters between the two; 0 if they touch or overlap. */
    public int distance(Span other) {
        return Math.max(0, Math.max(other.start - end, start - other.end));
    }

    /** The same stretch, counted from {@code by} characters further to the left. */
    public Span shifted(int by) {
        return new Span(start + by, end + by);
    }

    @Override
    public int compareTo(Span other) {
        return start != other.start ? Integer.compare(start, other.start) : Integer.compare(end, other.end);
    }
}
