package adit.reconcile;

import java.util.Locale;

/** The kind of a variable of a balance. All are t/y, stocks t. */
public enum Quantity {
    /** Output of a form in a place. */
    PRODUCTION,
    /** End-of-life material of a form that is collected in a place. */
    COLLECTED,
    /** A flow from one place to another. */
    TRADE,
    /** Stock at the end of a year. */
    STOCK,
    /** Use as a product, outside the processes of the world. */
    USE,
    /** Imports minus exports of a place without reported trade; may be negative. The sum over these places is 0. */
    NET_IMPORTS,
    /** Output of a form in a place by one of several processes. */
    BY_PROCESS,
    /** Maximum by-product from the host's output, minus the recovered amount. */
    LEFT_OVER;

    /** The word used in tables, such as {@code net-imports}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** True if negative values make no sense. */
    boolean isNonNegative() {
        return this != NET_IMPORTS;
    }
}
