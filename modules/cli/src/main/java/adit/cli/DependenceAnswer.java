package adit.cli;

import adit.dependence.DependenceTable;
import adit.runs.files.ResultTable;
import java.util.List;

/**
 * What {@code adit dependence} found.
 *
 * @param text for a terminal
 * @param tables for files and JSON
 * @param csv the one of {@code tables} that goes into a CSV file
 * @param picture what the picture shows
 */
record DependenceAnswer(String text, List<ResultTable> tables, ResultTable csv, DependenceTable picture) {

    DependenceAnswer {
        tables = List.copyOf(tables);
    }
}
