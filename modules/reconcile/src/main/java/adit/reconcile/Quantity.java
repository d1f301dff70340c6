package adit.reconcile;

import java.util.Locale;

/** What a variable of a balance is. All are t/y, stocks t. */
public enum Quantity {
    /** Output of a form in a place. */
    PRODUCTION,
    /** End-of-life material of a form that is collected in a place. */
    COLLECTED,
    /** A flow from one place to another. */
    TRADE,
    /** Stock held at the end of a year. */
    STOCK,
    /** Use as a product, outside the processes of the world. */
    USE,
    /** Imports less exports of a place where nobody reports trade; may be negative. The places together import what they export. */
    NET_IMPORTS,
    /** Output of a form in a place by one of several processes. */
    BY_PROCESS,
    /** What of a by-product the host's output would at most allow, less what is taken up. */
    LEFT_OVER;

    /** The word used in tables, such as {@code net-imports}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** True if nothing negative makes sense. */
    boolean isNonNegative() {
        return this != NET_IMPORTS;
    }
}
