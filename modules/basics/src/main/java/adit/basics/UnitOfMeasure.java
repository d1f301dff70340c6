package adit.basics;

import java.util.Arrays;
import java.util.Optional;

/**
 * The units that results carry: the symbol that files and tables show, and the size by which a number is converted to another unit of the
 * same kind. Units of input, which a world may write in many ways, are read by {@code adit.sources.units}.
 */
public enum UnitOfMeasure {
    /** Metric tons. */
    TONS("t", Kind.OTHER, 1),
    /** Metric tons a year. */
    TONS_PER_YEAR("t/y", Kind.OTHER, 1),
    /** US dollars. */
    DOLLARS("US$", Kind.MONEY, 1),
    /** Thousand US dollars. */
    THOUSAND_DOLLARS("thousand US$", Kind.MONEY, 1e3),
    /** Million US dollars. */
    MILLION_DOLLARS("million US$", Kind.MONEY, 1e6),
    /** US dollars for a ton. */
    DOLLARS_PER_TON("US$/t", Kind.OTHER, 1),
    /** A part of a whole, 0 to 1. */
    SHARE("share", Kind.PART, 1),
    /** Hundredths of a share. */
    PERCENT("%", Kind.PART, 0.01),
    /** Hundredths of a share, as a difference of two shares; for an index whose name says so, its points. */
    POINTS("points", Kind.PART, 0.01),
    /** A part of a number of any size. */
    RELATIVE("relative", Kind.OTHER, 1),
    /** An index from 0 to 1, such as a sum of squared shares. */
    ZERO_TO_ONE("0 to 1", Kind.OTHER, 1),
    /** An index of its own scale, which its page explains. */
    INDEX("index", Kind.OTHER, 1),
    /** A calendar year. */
    YEAR("year", Kind.OTHER, 1),
    /** A time in years. */
    YEARS("years", Kind.TIME, 12),
    /** A time in months. */
    MONTHS("months", Kind.TIME, 1),
    /** A time in milliseconds. */
    MILLISECONDS("ms", Kind.OTHER, 1),
    /** A count. */
    NUMBER("number", Kind.OTHER, 1),
    /** A position in a text, in characters. */
    CHARACTER("character", Kind.OTHER, 1),
    /** A part of a named project, or the capacity of further plants. */
    PART_OR_TONS_PER_YEAR("part or t/y", Kind.OTHER, 1),
    /**
     * The unit differs from row to row, or from one use of a type to another: the column {@code unit} of the table, a field beside the number,
     * or the text about it says which.
     */
    BY_ROW("by row", Kind.OTHER, 1);

    /** What a unit measures; only units of one kind are converted into each other. */
    private enum Kind {
        MONEY,
        PART,
        TIME,
        /** Not converted. */
        OTHER
    }

    private final String symbol;
    private final Kind kind;
    private final double size;

    UnitOfMeasure(String symbol, Kind kind, double size) {
        this.symbol = symbol;
        this.kind = kind;
        this.size = size;
    }

    /** As files and tables show it, such as {@code t/y}; no two units have the same. */
    public String symbol() {
        return symbol;
    }

    /** The unit with a symbol; empty if there is none. */
    public static Optional<UnitOfMeasure> find(String symbol) {
        return Arrays.stream(values())
                .filter(unit -> unit.symbol.equals(symbol))
                .findFirst();
    }

    /** A number in this unit as a number in another one of the same kind. Example: 2,500,000 US$ is 2.5 million US$. */
    public double to(UnitOfMeasure other, double number) {
        requireSameKind(other);
        return size >= other.size ? number * (size / other.size) : number / (other.size / size);
    }

    /** What a number in this unit is multiplied by to be in another one of the same kind. Example: from thousand US$ to million US$ it is 0.001. */
    public double factorTo(UnitOfMeasure other) {
        requireSameKind(other);
        return size / other.size;
    }

    private void requireSameKind(UnitOfMeasure other) {
        if (other != this && (kind == Kind.OTHER || kind != other.kind)) {
            throw new IllegalArgumentException(symbol + " cannot be converted to " + other.symbol);
        }
    }

    @Override
    public String toString() {
        return symbol;
    }
}
