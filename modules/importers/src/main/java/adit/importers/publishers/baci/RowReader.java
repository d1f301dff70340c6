package adit.importers.publishers.baci;

import adit.importers.publishers.PublisherNumbers;
import adit.importers.publishers.PublisherNumbers.Reading;
import adit.importers.publishers.Tally;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads the cells of a row as text with care, counts what is wrong, and keeps the flows whose codes matter. */
final class RowReader {

    /** Number of cells of a row. */
    static final int WIDTH = 6;

    private static final double REFUSED = Double.NEGATIVE_INFINITY;

    private final Hs6Rules rules;
    private final int year;
    private final Tally tally;
    private final Faults faults;
    private final List<Flow> flows = new ArrayList<>();
    private final Set<Pair> seen = new HashSet<>();

    /** The properties that distinguish the rows of a file. */
    private record Pair(int year, String exporter, String importer, int hs6) {}

    /**
     * Keeps what the rules want.
     *
     * @param year the year in the file name; 0 if there is none
     */
    RowReader(Hs6Rules rules, int year, Tally tally, Faults faults) {
        this.rules = rules;
        this.year = year;
        this.tally = tally;
        this.faults = faults;
    }

    /** The flows so far. */
    List<Flow> flows() {
        return flows;
    }

    /** Reads a row whose cells are year, exporter, importer, code, value, quantity. */
    void read(int row, List<String> cells) {
        int hs6 = code(row, cells.get(3).strip());
        if (hs6 < 0 || !rules.has(hs6)) {
            return;
        }
        int stated = year(row, cells.get(0).strip());
        double value = number(row, cells.get(4), faults.value());
        double tons = number(row, cells.get(5), faults.quantity());
        if (stated > 0 && value != REFUSED && tons != REFUSED) {
            keep(new Flow(row, stated, cells.get(1).strip(), cells.get(2).strip(), hs6, value, tons));
        }
    }

    /** Takes a flow whose numbers are read, unless they cannot be true. */
    void keep(Flow flow) {
        if (Double.isNaN(flow.value())) {
            tally.add(faults.noValue(), flow.row(), "");
        } else if (flow.value() < 0) {
            tally.add(faults.negativeValue(), flow.row(), Double.toString(flow.value()));
        } else if (flow.tons() < 0) {
            tally.add(faults.negativeQuantity(), flow.row(), Double.toString(flow.tons()));
        } else if (!seen.add(new Pair(flow.year(), flow.exporter(), flow.importer(), flow.hs6()))) {
            tally.add(Faults.TWICE, flow.row(), String.format("%06d", flow.hs6()));
        } else {
            flows.add(flow);
        }
    }

    /** True if a row may be of this year; counts it if not. */
    boolean isOfTheYear(int row, int stated) {
        boolean same = year == 0 || stated == year;
        if (!same) {
            tally.add(faults.otherYear(), row, Integer.toString(stated));
        }
        return same;
    }

    private double number(int row, String cell, Tally.Fault fault) {
        Optional<Reading> reading = PublisherNumbers.read(cell);
        if (reading.isEmpty()) {
            tally.add(fault, row, cell.strip());
            return REFUSED;
        }
        if (cell.indexOf(',') >= 0) {
            tally.add(Faults.GROUPED, row, "");
        }
        return reading.get().value();
    }

    private int year(int row, String cell) {
        if (!cell.matches("[12][0-9]{3}")) {
            tally.add(faults.notAYear(), row, cell);
            return 0;
        }
        int stated = Integer.parseInt(cell);
        return isOfTheYear(row, stated) ? stated : 0;
    }

    /** The code; -1 for a code with letters, by which CEPII marks goods of no code, and for what is no code. */
    private int code(int row, String cell) {
        if (cell.matches("[0-9]{5,6}")) {
            return Integer.parseInt(cell);
        }
        if (!cell.matches("[0-9A-Z]{6}")) {
            tally.add(faults.notACode(), row, cell);
        }
        return -1;
    }
}
