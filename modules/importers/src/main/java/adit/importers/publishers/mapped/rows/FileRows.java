package adit.importers.publishers.mapped.rows;

import adit.importers.publishers.mapped.map.Headings;
import adit.importers.publishers.mapped.map.TableMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Takes the rows of one file: finds the heading, leaves out what is no data, and counts. */
public final class FileRows implements RowSink {

    private final TableMap map;
    private final WorldWords words;
    private final Notes notes;
    private final Figures figures;
    private Optional<RowReader> reader = Optional.empty();
    private Optional<Filter> filter = Optional.empty();
    private final String sheet;
    private final String name;
    private int width;
    private int skipped;
    private long rows;
    private long used;
    private long leftOut;

    /**
     * @param name of the file, without its folder
     * @param sheet empty if there is none
     */
    public FileRows(TableMap map, String name, String sheet, WorldWords words, Notes notes, Figures figures) {
        this.name = name;
        this.sheet = sheet;
        this.map = map;
        this.words = words;
        this.notes = notes;
        this.figures = figures;
    }

    /** Rows after the heading that are data. */
    public long rows() {
        return rows;
    }

    /** Rows of which a figure was taken. */
    public long used() {
        return used;
    }

    @Override
    public boolean take(int number, List<String> cells) {
        if (number < map.form().heading()) {
            return true;
        }
        if (reader.isEmpty()) {
            Headings headings = new Headings(cells);
            width = cells.size();
            reader = Optional.of(new RowReader(map, headings, words, notes, figures));
            filter = Optional.of(new Filter(map.filter(), headings));
        } else if (skipped < map.form().skip()) {
            skipped++;
        } else if (!isBlank(cells)) {
            data(number, cells);
        }
        return true;
    }

    private void data(int number, List<String> cells) {
        rows++;
        if (cells.size() < width || isTooLong(cells)) {
            boolean few = cells.size() < width;
            notes.value(
                    number,
                    "",
                    cells.size() + " cells",
                    "ragged-row",
                    "the row has " + (few ? "fewer" : "more") + " cells than the heading; it is left out",
                    few
                            ? "no action needed if it is a remark below the table"
                            : "put quotes around a cell that contains the separator");
        } else {
            List<String> whole = new ArrayList<>(cells.subList(0, width));
            whole.add(name);
            whole.add(sheet);
            if (!filter.orElseThrow().passes(whole)) {
                leftOut++;
            } else if (reader.orElseThrow().read(number, whole)) {
                used++;
            }
        }
    }

    /** {@code all-left-out}: a map for other files of the same layout. */
    public void tell() {
        if (rows > 0 && leftOut == rows) {
            notes.value(
                    0,
                    "",
                    "",
                    "all-left-out",
                    "the conditions only: and without: of the map leave out every row",
                    "check them, and whether the map is for this file");
        }
    }

    /** Blanks behind the last column are no cells. */
    private boolean isTooLong(List<String> cells) {
        for (int i = width; i < cells.size(); i++) {
            if (!cells.get(i).isBlank()) {
                return true;
            }
        }
        return false;
    }

    private static boolean isBlank(List<String> cells) {
        for (String cell : cells) {
            if (!cell.isBlank()) {
                return false;
            }
        }
        return true;
    }
}
