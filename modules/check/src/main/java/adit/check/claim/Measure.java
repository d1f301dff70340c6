package adit.check.claim;

import java.util.Locale;

/**
 * What a claim measures.
 *
 * @param kind how: as a share, an amount …
 * @param of of what
 */
public record Measure(Kind kind, Base of) {

    /** How something is measured. */
    public enum Kind {
        /** Part of the world's, or of an importer's, total. */
        SHARE,
        /** Tons, or dollars for a ton. */
        AMOUNT,
        /** Place in the order of countries. */
        RANK,
        /** Change in per cent from one year to another, negative for a fall. */
        GROWTH,
        /** Change of a share in percentage points. */
        POINTS,
        /** One amount over another. */
        MULTIPLE,
        /** That something is so. */
        FACT
    }

    /** What is measured. */
    public enum Base {
        OUTPUT,
        /** A share of output, where it is the share that changes. */
        OUTPUT_SHARE,
        /** Imports, by mass or by value: the wording does not say which. */
        IMPORTS,
        /** Imports, by value. */
        IMPORT_VALUE,
        EXPORTS,
        RESERVES,
        CAPACITY,
        DEMAND,
        PRICE,
        /** An export control and its date. */
        POLICY;

        /** True for imports, in any unit. */
        public boolean isImports() {
            return this == IMPORTS || this == IMPORT_VALUE;
        }
    }

    /** Example: {@code share-of-output}. */
    public String word() {
        return (kind + "-of-" + of).toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
