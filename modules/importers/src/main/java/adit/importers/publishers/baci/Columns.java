package adit.importers.publishers.baci;

import adit.basics.Issue;
import adit.basics.Issues;
import adit.importers.publishers.PublisherTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Which cell of a row is which, by CEPII's names of columns or by those of an extract.
 *
 * @param names the heading, in lower case
 * @param six index of year, exporter, importer, code, value, quantity; -1 for one that is missing
 */
record Columns(List<String> names, List<Integer> six) {

    /** CEPII's heading. */
    static final List<String> CEPII = List.of("t", "i", "j", "k", "v", "q");

    private static final List<String> EXTRACT = List.of("year", "exporter", "importer", "hs6", "value_kusd", "qty_t");

    Columns {
        names = List.copyOf(names);
        six = List.copyOf(six);
    }

    /** The columns of a heading. */
    static Columns of(List<String> heading) {
        List<String> names = heading.stream().map(PublisherTable::tidy).toList();
        List<Integer> six = new ArrayList<>();
        for (int i = 0; i < CEPII.size(); i++) {
            int own = names.indexOf(CEPII.get(i));
            six.add(own >= 0 ? own : names.indexOf(EXTRACT.get(i)));
        }
        return new Columns(names, six);
    }

    /** True if there is a column for each of the six; if not, each that is missing is an error. */
    boolean check(String file, Issues issues) {
        for (int i = 0; i < six.size(); i++) {
            if (six.get(i) < 0) {
                issues.add(Issue.error(
                        "missing-column",
                        file,
                        1,
                        CEPII.get(i),
                        String.join(",", names),
                        "the heading has neither " + CEPII.get(i) + " nor " + EXTRACT.get(i),
                        "use the original file of the publisher, with the columns " + String.join(",", CEPII)));
            }
        }
        return !six.contains(-1);
    }

    /** True if the columns are CEPII's in CEPII's order. */
    boolean isCepii() {
        return names.equals(CEPII);
    }

    /** True if the file names places by ISO code and name. */
    boolean isExtract() {
        return names.contains("exporter");
    }

    /** Number of cells that a row needs. */
    int width() {
        return names.size();
    }

    /** Year, exporter, importer, code, value and quantity of a row. */
    List<String> pick(List<String> cells) {
        return six.stream().map(cells::get).toList();
    }

    /** Name of the exporter in a row; empty if the file has none. */
    Optional<String> exporterName(List<String> cells) {
        return cell(cells, "exporter_name");
    }

    /** Name of the importer in a row; empty if the file has none. */
    Optional<String> importerName(List<String> cells) {
        return cell(cells, "importer_name");
    }

    /** The errors of the six columns, under their names in this heading. */
    Faults faults() {
        return Faults.of(name(0), name(3), name(4), name(5));
    }

    private String name(int index) {
        return names.get(six.get(index));
    }

    private Optional<String> cell(List<String> cells, String column) {
        int index = names.indexOf(column);
        return index < 0 ? Optional.empty() : Optional.of(cells.get(index));
    }
}
