package adit.sources.table;

import java.util.List;
import java.util.OptionalDouble;

/**
 * What a column may hold.
 *
 * @param name heading of the column
 * @param title what it means, with the unit
 * @param type kind of its cells
 * @param required true if no cell may be empty
 * @param minimum the least number allowed
 * @param maximum the greatest number allowed
 * @param words the words allowed; empty if any
 * @param wildcard true if {@code *} may be used instead of an id
 */
public record FieldSchema(
        String name,
        String title,
        Type type,
        boolean required,
        OptionalDouble minimum,
        OptionalDouble maximum,
        List<String> words,
        boolean wildcard) {

    /** Kinds of cell, by the words of Frictionless. */
    public enum Type {
        STRING,
        NUMBER,
        INTEGER,
        YEAR,
        DATE;

        /** True if the cells can be compared with a minimum and a maximum. */
        public boolean isNumeric() {
            return this == NUMBER || this == INTEGER || this == YEAR;
        }
    }

    public FieldSchema {
        words = List.copyOf(words);
    }

    /** This rule together with another one for the same column: what either forbids is forbidden. The title is that of the other. */
    public FieldSchema and(FieldSchema other) {
        List<String> both = words.isEmpty() || other.words.isEmpty()
                ? words.isEmpty() ? other.words : words
                : words.stream().filter(other.words::contains).toList();
        return new FieldSchema(
                name,
                other.title,
                type == Type.STRING ? other.type : type,
                required || other.required,
                larger(minimum, other.minimum),
                smaller(maximum, other.maximum),
                both,
                wildcard || other.wildcard);
    }

    private static OptionalDouble larger(OptionalDouble one, OptionalDouble other) {
        return one.isPresent() && other.isPresent()
                ? OptionalDouble.of(Math.max(one.getAsDouble(), other.getAsDouble()))
                : one.isPresent() ? one : other;
    }

    private static OptionalDouble smaller(OptionalDouble one, OptionalDouble other) {
        return one.isPresent() && other.isPresent()
                ? OptionalDouble.of(Math.min(one.getAsDouble(), other.getAsDouble()))
                : one.isPresent() ? one : other;
    }

    /** A column of any text. */
    public static FieldSchema text(String name) {
        return new FieldSchema(
                name, "", Type.STRING, false, OptionalDouble.empty(), OptionalDouble.empty(), List.of(), false);
    }
}
