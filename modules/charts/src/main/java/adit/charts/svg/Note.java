package adit.charts.svg;

/**
 * The meaning of a shape, for a reader who points at it and for programs.
 *
 * @param title words and value
 * @param data attributes whose names begin with {@code data-}
 */
public record Note(String title, Attributes data) {

    /** A title without data. */
    public static Note of(String title) {
        return new Note(title, Attributes.NONE);
    }

    /** The same with one more attribute, {@code data-} and a name. */
    public Note with(String name, String value) {
        return new Note(title, data.and("data-" + name, value));
    }

    /** The same with one more number. */
    public Note with(String name, double value) {
        return with(name, Numbers.exact(value));
    }
}
