package adit.basics;

/**
 * A recipe, such as {@code separate-ndpr}.
 *
 * @param code never blank
 */
public record ProcessId(String code) implements Comparable<ProcessId> {

    public ProcessId {
        Ids.requireCode(code, "ProcessId");
    }

    @Override
    public int compareTo(ProcessId other) {
        return code.compareTo(other.code);
    }

    @Override
    public String toString() {
        return code;
    }
}
