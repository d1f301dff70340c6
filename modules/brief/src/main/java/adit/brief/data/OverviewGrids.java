package adit.brief.data;

import adit.brief.words.CellLabels;
import adit.curation.CellEvidence;
import adit.curation.Evidence;
import adit.text.Block;
import adit.text.Numbers;
import adit.text.Words;
import adit.world.Attribute;
import adit.world.Cell;
import adit.world.Form;
import adit.world.Key;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** The figures of a form that are used, place by year, one grid for each attribute. */
final class OverviewGrids {

    private static final int MOST_YEARS = 7;

    /** Columns of the terminal for the places, and for a year. */
    private static final int PLACES = 16;

    private static final int YEAR = 12;

    private final Evidence evidence;
    private final Words words;
    private final CellLabels labels;
    private final int years;

    /** Grids for a text of {@code width} columns. */
    OverviewGrids(Evidence evidence, Words words, int width) {
        this.evidence = evidence;
        this.words = words;
        labels = new CellLabels(evidence.world(), words);
        years = Math.clamp((width - PLACES) / YEAR, 1, MOST_YEARS);
    }

    /** Grids of at most seven years, fewer on a narrow terminal; trade, with two places to a cell, is left to the list of observations. */
    List<Block> of(Form form) {
        List<Block> blocks = new ArrayList<>();
        for (Attribute attribute : Attribute.values()) {
            List<CellEvidence> cells = evidence.cells().stream()
                    .filter(each -> fits(each.observed().cell(), attribute, form))
                    .toList();
            if (!cells.isEmpty()) {
                add(blocks, attribute, form, cells);
            }
        }
        return blocks;
    }

    private static boolean fits(Cell cell, Attribute attribute, Form form) {
        return cell.attribute() == attribute
                && attribute != Attribute.TRADE
                && attribute.has(Key.YEAR)
                && cell.is(Key.FORM, form.id());
    }

    private void add(List<Block> blocks, Attribute attribute, Form form, List<CellEvidence> cells) {
        blocks.add(Block.heading(words.say(
                "show.heading.overview",
                form.id().code(),
                labels.attribute(attribute),
                labels.unit(cells.getFirst().observed().chosen().unit()))));
        blocks.add(Block.quiet(words.say("show.overview")));
        List<String> all = List.copyOf(
                new TreeSet<>(cells.stream().map(OverviewGrids::year).toList()));
        for (int from = 0; from < all.size(); from += years) {
            blocks.add(grid(cells, all.subList(from, Math.min(all.size(), from + years))));
        }
    }

    private static String year(CellEvidence each) {
        return each.observed().cell().get(Key.YEAR);
    }

    private Block grid(List<CellEvidence> cells, List<String> shown) {
        List<Block.Column> columns = new ArrayList<>(List.of(Block.Column.words(words.say("show.column.place"))));
        shown.forEach(year -> columns.add(Block.Column.number(year)));
        Map<String, List<String>> rows = new LinkedHashMap<>();
        for (CellEvidence cell : cells) {
            int year = shown.indexOf(year(cell));
            if (year >= 0) {
                String label = labels.label(cell.observed().cell(), "form", "year");
                List<String> row = rows.computeIfAbsent(label, key -> blank(key, shown.size()));
                row.set(year + 1, figure(cell));
            }
        }
        return Block.grid(columns, List.copyOf(rows.values()));
    }

    private static List<String> blank(String label, int years) {
        List<String> row = new ArrayList<>(java.util.Collections.nCopies(years + 1, "·"));
        row.set(0, label);
        return row;
    }

    private String figure(CellEvidence cell) {
        return words.figures().value(cell.observed().value())
                + Numbers.GLUE
                + cell.observed().grade()
                + (cell.ranked().size() > 1 ? "+" : "");
    }
}
