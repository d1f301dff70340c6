package adit.basics;

/**
 * A citation, the first column of {@code sources.csv}.
 *
 * @param code never blank
 */
public record SourceId(String code) implements Comparable<SourceId> {

    public SourceId {
        Ids.requireCode(code, "SourceId");
    }

    /** Written by hand, like {@link #hashCode}: the compiler's method for a record is linked at its first use, which slows down short commands. */
    @Override
    public boolean equals(Object other) {
        return other instanceof SourceId id && code.equals(id.code);
    }

    @Override
    public int hashCode() {
        return code.hashCode();
    }

    @Override
    public int compareTo(SourceId other) {
        return code.compareTo(other.code);
    }

    @Override
    public String toString() {
        return code;
    }
}
