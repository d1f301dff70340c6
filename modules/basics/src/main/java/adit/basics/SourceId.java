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

    @Override
    public int compareTo(SourceId other) {
        return code.compareTo(other.code);
    }

    @Override
    public String toString() {
        return code;
    }
}
