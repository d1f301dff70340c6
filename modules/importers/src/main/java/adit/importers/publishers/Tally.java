package adit.importers.publishers;

import adit.basics.Issue;
import adit.basics.Issues;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Counts errors that may occur in millions of rows, and reports each kind with each value once: the first row, and how many
 * there are. Keeps at most {@value #VALUES} values of a kind; the others are counted together. The single rows, up to
 * {@value #LISTED} of a kind, are cases of the issues. Not safe for several threads.
 */
public final class Tally {

    private static final int VALUES = 20;
    private static final int LISTED = 100_000;

    /**
     * A kind of error.
     *
     * @param code its stable name, such as {@code quantity-missing}
     * @param column its column; empty for the whole row
     * @param message the problem, without its position
     * @param hint a suggestion
     */
    public record Fault(String code, String column, String message, String hint) {}

    private record Single(Fault fault, int row, String value) {}

    private static final class Count {
        private final int firstRow;
        private final String value;
        private long rows;

        Count(int firstRow, String value) {
            this.firstRow = firstRow;
            this.value = value;
        }
    }

    private final String file;
    private final Map<Fault, Map<String, Count>> counts = new LinkedHashMap<>();
    private final Map<Fault, List<Single>> singles = new LinkedHashMap<>();

    public Tally(String file) {
        this.file = file;
    }

    /** Counts one row, or one thing that a row is about. */
    public void add(Fault fault, int row, String value) {
        Map<String, Count> byValue = counts.computeIfAbsent(fault, kind -> new LinkedHashMap<>());
        boolean full = byValue.size() >= VALUES && !byValue.containsKey(value);
        byValue.computeIfAbsent(full ? "…" : value, shown -> new Count(row, shown)).rows++;
        List<Single> listed = singles.computeIfAbsent(fault, kind -> new ArrayList<>());
        if (listed.size() < LISTED) {
            listed.add(new Single(fault, row, value));
        }
    }

    /** Number of rows with an error. */
    public long rows(Fault fault) {
        return counts.getOrDefault(fault, Map.of()).values().stream()
                .mapToLong(count -> count.rows)
                .sum();
    }

    /** Reports the counts: one warning for each kind and value. */
    public void tell(Issues issues) {
        counts.forEach((fault, byValue) -> byValue.values().forEach(count -> issues.add(warning(fault, count))));
        singles.values().stream()
                .filter(listed -> listed.size() > 1)
                .flatMap(List::stream)
                .forEach(single -> issues.addCase(warning(single.fault(), single.row(), single.value(), "")));
    }

    private Issue warning(Fault fault, Count count) {
        String often = count.rows == 1 ? "" : String.format("; %,d rows have this, the first one is shown", count.rows);
        return warning(fault, count.firstRow, count.value, often);
    }

    private Issue warning(Fault fault, int row, String value, String often) {
        return Issue.warning(fault.code(), file, row, fault.column(), value, fault.message() + often, fault.hint());
    }
}
