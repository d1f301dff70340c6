package adit.importers.publishers;

import adit.basics.Issues;
import adit.sources.table.CellRef;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/** {@link Tally} for cells of several files. Not safe for several threads. */
public final class Notices {

    private record Kind(String file, String code, String message, String hint) {}

    private final Map<String, Tally> byFile = new LinkedHashMap<>();
    private final Map<Kind, CellRef> firstOfKind = new HashMap<>();

    /** Counts a cell whose value matters: each value is reported once. */
    public void value(CellRef at, String code, String message, String hint) {
        add(at, new Tally.Fault(code, at.column(), message, hint), at.value());
    }

    /** Counts a cell of which only the kind matters: each message is reported once per file, with column and value of its first cell. */
    public void kind(CellRef at, String code, String message, String hint) {
        CellRef first = firstOfKind.computeIfAbsent(new Kind(at.file(), code, message, hint), kind -> at);
        add(at, new Tally.Fault(code, first.column(), message, hint), first.value());
    }

    /** Reports the counts as warnings. */
    public void tell(Issues issues) {
        byFile.values().forEach(tally -> tally.tell(issues));
    }

    private void add(CellRef at, Tally.Fault fault, String value) {
        byFile.computeIfAbsent(at.file(), Tally::new).add(fault, at.row(), value);
    }
}
