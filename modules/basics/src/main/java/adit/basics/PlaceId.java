package adit.basics;

/**
 * A country by its ISO 3166-1 alpha-3 code, or a group that the data treats as one (such as {@code EUR}, the rest of the EU27).
 *
 * @param code never blank
 */
public record PlaceId(String code) implements Comparable<PlaceId> {

    public PlaceId {
        Ids.requireCode(code, "PlaceId");
    }

    @Override
    public int compareTo(PlaceId other) {
        return code.compareTo(other.code);
    }

    @Override
    public String toString() {
        return code;
    }
}
