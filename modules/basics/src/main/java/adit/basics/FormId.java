package adit.basics;

/**
 * A commodity at a stage, the thing that is traded, such as {@code ndpr-oxide}.
 *
 * @param code never blank
 */
public record FormId(String code) implements Comparable<FormId> {

    public FormId {
        Ids.requireCode(code, "FormId");
    }

    @Override
    public int compareTo(FormId other) {
        return code.compareTo(other.code);
    }

    @Override
    public String toString() {
        return code;
    }
}
