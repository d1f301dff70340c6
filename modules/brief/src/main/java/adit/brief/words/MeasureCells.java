package adit.brief.words;

import adit.basics.Estimate;
import adit.dependence.figures.Reading;
import adit.dependence.measures.Measure;
import adit.text.Figures;
import adit.text.WordWrap;
import adit.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Figures of measures as the cells of a table whose headings name the units: a value with its grade, its range below. */
public final class MeasureCells {

    /** Longest part of a form's name on one line, in columns. */
    private static final int NAME = 22;

    /** What is smaller would round to 0.0 %, though it is not 0. */
    private static final double LEAST = 0.0005;

    private final Words words;
    private final Figures figures;

    public MeasureCells(Words words) {
        this.words = words;
        figures = words.figures();
    }

    /** Value and grade, such as {@code 92 D}. */
    public String value(Reading reading, Measure measure) {
        return reading instanceof Reading.Reported found
                ? number(found.value().value(), measure) + " " + found.grade()
                : unknown();
    }

    /** The value only. */
    public String bare(Reading reading, Measure measure) {
        return reading.findValue().map(value -> number(value.value(), measure)).orElseGet(this::unknown);
    }

    /** The range, such as {@code 88–95}; empty if there is none or if its ends round to the same. */
    public String range(Reading reading, Measure measure) {
        Optional<Estimate> value = reading.findValue();
        String low = value.map(found -> number(found.low(), measure)).orElse("");
        String high = value.map(found -> number(found.high(), measure)).orElse("");
        return low.equals(high) ? "" : words.say("range", low, high);
    }

    /** A number without its unit: percent for shares, four digits for indices. */
    public String number(double value, Measure measure) {
        return switch (measure.unit()) {
            case SHARE -> value > 0 && value < LEAST ? "<0.1" : figures.bare(value);
            case POINTS, DOLLARS_PER_TON, DOLLARS -> figures.count(Math.round(value));
            default -> figures.value(value);
        };
    }

    /** What is printed in place of a figure that is not reported. */
    public String unknown() {
        return words.say("unknown");
    }

    /** Rows of a grid from lines of cells, with a name in front that takes as many lines as it needs. */
    public static List<List<String>> rows(String name, List<List<String>> lines) {
        List<String> names = WordWrap.lines(" " + name, NAME);
        List<List<String>> rows = new ArrayList<>();
        int width = lines.getFirst().size();
        for (int i = 0; i < Math.max(names.size(), lines.size()); i++) {
            List<String> cells = i < lines.size() ? lines.get(i) : blank(width);
            if (i == 0 || i < names.size() || cells.stream().anyMatch(cell -> !cell.isEmpty())) {
                List<String> row = new ArrayList<>();
                row.add(i < names.size() ? names.get(i) : "");
                row.addAll(cells);
                rows.add(row);
            }
        }
        return rows;
    }

    /** A heading of a group, alone in its row. */
    public static List<String> group(String name, int width) {
        List<String> row = new ArrayList<>(blank(width));
        row.addFirst(name);
        return row;
    }

    private static List<String> blank(int width) {
        return java.util.Collections.nCopies(width, "");
    }
}
