package adit.runs.codec;

import adit.basics.UnitOfMeasure;
import java.lang.reflect.Method;
import java.util.List;

/** How a type looks in a file. */
sealed interface Shape {

    /** A text: a string, a constant of an enum in lower case, or a record of one string, such as an id. */
    record Word(Class<?> type) implements Shape {}

    /** True or false. */
    record Flag() implements Shape {}

    /**
     * A number with its unit.
     *
     * @param box {@code Integer}, {@code Long} or {@code Double}
     */
    record Figure(UnitOfMeasure unit, Class<?> box) implements Shape {

        boolean whole() {
            return box != Double.class;
        }
    }

    /** A value that may be unknown or not applicable: null in a file, which is not zero. {@code wrapper} is the optional type. */
    record Maybe(Shape inner, Class<?> wrapper) implements Shape {}

    /** Several named parts. */
    record Group(Class<? extends Record> type, List<Part> parts) implements Shape {}

    /** One of several groups, identified by a word. */
    record Choice(List<Group> groups) implements Shape {}

    /** A table: one row for each element of a list. */
    record Rows(Group row) implements Shape {}

    /** A short list of words, numbers or groups, written in place. */
    record Items(Shape item) implements Shape {}

    /** Named values of one shape, such as a rate for each form; the names are words. Not read back. */
    record Entries(Shape value) implements Shape {}

    /** Not in a file: the reader of the record passes the value. */
    record Elsewhere(Class<?> type) implements Shape {}

    /**
     * A part of a group.
     *
     * @param name in lower case with hyphens
     * @param get reads it
     * @param key whether it identifies a row
     * @param derived whether it is computed from the others
     */
    record Part(String name, Shape shape, Method get, boolean key, boolean derived) {}
}
