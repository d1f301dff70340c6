package adit.brief;

import adit.dependence.Measure;
import adit.dependence.Measures;
import adit.dependence.NMinusOne;
import adit.dependence.SignatureRow;
import adit.dependence.SignatureTable;
import adit.dependence.TradeBasis;
import adit.text.Block;
import adit.world.World;
import java.util.ArrayList;
import java.util.List;

/** The views of dependence side by side, grouped by commodity: a line of values with their grades, a line of ranges below. */
final class SignatureGrid {

    private SignatureGrid() {}

    static Block of(World world, String supplier, SignatureTable table) {
        List<List<String>> cells = new ArrayList<>();
        String commodity = "";
        for (SignatureRow row : table.rows()) {
            if (!row.form().commodity().equals(commodity)) {
                commodity = row.form().commodity();
                String name = world.vocabulary().commodity(commodity).name();
                cells.add(Views.group(name, SignatureTable.MEASURES.size()));
            }
            cells.addAll(Views.rows(
                    row.form().name() + (row.isCapacity() ? " (c)" : ""), List.of(values(row), ranges(row))));
        }
        return Block.grid(columns(supplier), cells, "tables/views.csv");
    }

    /** The columns, one for each of {@link SignatureTable#MEASURES} behind the form. */
    static List<Block.Column> columns(String supplier) {
        return List.of(
                Block.Column.words("Form"),
                Block.Column.number("Made in " + supplier + ", %"),
                Block.Column.number("Owned by " + supplier + ", %"),
                Block.Column.number("Bought in " + supplier + ", %"),
                Block.Column.number("Passed through, %"),
                Block.Column.number("Covered without, %"),
                Block.Column.number("HHI"),
                Block.Column.number("N-1, %"));
    }

    private static List<String> values(SignatureRow row) {
        String implied = row.trade() == TradeBasis.IMPLIED ? "~" : "";
        List<String> cells = new ArrayList<>();
        for (Measure measure : SignatureTable.MEASURES) {
            boolean known = row.get(measure).findValue().isPresent();
            if (isOfTheWorld(measure)) {
                cells.add(Views.bare(row.get(measure), measure)
                        + (known && measure.equals(Measures.N_MINUS_ONE) ? mark(row) : ""));
            } else {
                cells.add((known && isTraced(measure) ? implied : "") + Views.value(row.get(measure), measure));
            }
        }
        return cells;
    }

    /** HHI and N-1 rest on the output that the first column shows, so that its grade is theirs. */
    private static boolean isOfTheWorld(Measure measure) {
        return measure.scope() == Measure.Scope.WORLD;
    }

    private static boolean isTraced(Measure measure) {
        return measure.scope() == Measure.Scope.USER_OF_SUPPLIER;
    }

    private static String mark(SignatureRow row) {
        return row.nMinusOneOf().equals(java.util.Optional.of(NMinusOne.Against.OUTPUT)) ? "°" : "";
    }

    private static List<String> ranges(SignatureRow row) {
        return SignatureTable.MEASURES.stream()
                .map(measure -> measure.equals(Measures.HHI_POINTS) ? "" : Views.range(row.get(measure), measure))
                .toList();
    }

    /** What the columns and marks mean. */
    static List<String> legend(String supplier) {
        return List.of(
                "Below each value its range from the evidence; the letter is the worst grade of what it rests on: A official statistics, B agency, C company, D literature or press, E assumption",
                "Made in, owned by: part of the world's output made in " + supplier
                        + " ((c) of capacity, where no output is reported), and of the capacity in the tables that its firms control, wherever it stands",
                "Bought in: part of the coalition's imports that comes from " + supplier
                        + " itself, at face value (trade between members included); ~ not reported, but worked out from output and use",
                "Passed through: part of what the coalition uses that was in " + supplier
                        + " at any stage, traced back through the chain (look-through)",
                "Covered without: part of the demand of all others that the plants of today could meet if nothing from "
                        + supplier + " arrived, of any form",
                "HHI: how concentrated output is by country, 10,000 being one single country. N-1: what the others make without the largest country, as a part of the world's use; ° as a part of the world's output or capacity, where use is not known or not comparable",
                Views.UNKNOWN + ": not reported, which is not zero; --csv and --json say why");
    }
}
