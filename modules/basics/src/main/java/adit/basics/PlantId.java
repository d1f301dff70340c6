package adit.basics;

/**
 * A facility or a project, such as {@code lynas-mt-weld}.
 *
 * @param code never blank
 */
public record PlantId(String code) implements Comparable<PlantId> {

    public PlantId {
        Ids.requireCode(code, "PlantId");
    }

    @Override
    public int compareTo(PlantId other) {
        return code.compareTo(other.code);
    }

    @Override
    public String toString() {
        return code;
    }
}
