package adit.dependence.measures;

import adit.basics.UnitOfMeasure;

/**
 * A measure of the catalogue ({@link Measures}).
 *
 * @param id short name for files, such as {@code net-import-reliance}; its page is {@code docs/measures/ID.md}
 * @param name English name
 * @param unit unit of its figures
 * @param better which direction means less dependence
 * @param scope the role of its place
 * @param citation source of the method
 */
public record Measure(String id, String name, UnitOfMeasure unit, Better better, Scope scope, String citation) {

    /** Which direction means less dependence. */
    public enum Better {
        LOWER,
        HIGHER
    }

    /** The role of the place of a figure. */
    public enum Scope {
        /** No place: a figure of the whole world. */
        WORLD,
        /** Who supplies. */
        SUPPLIER,
        /** Who uses. */
        USER,
        /** Who uses, in relation to the supplier of the question. */
        USER_OF_SUPPLIER
    }

    /** The page with formula, symbols and worked example, from the root of the project. */
    public String page() {
        return "docs/measures/" + id + ".md";
    }
}
