package adit.brief;

import adit.basics.Estimate;
import adit.dependence.Basis;
import adit.dependence.DependenceRow;
import adit.dependence.FaceValueShare;
import adit.dependence.Hhi;
import adit.dependence.NMinusOne;
import adit.dependence.SupplierShare;
import adit.dependence.TradeBasis;
import adit.text.Block;
import adit.text.Numbers;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Dependence form by form, grouped by commodity; values that are not reported are {@code n/r}. */
final class DependenceGrid {

    static final String UNKNOWN = "n/r";

    private static final int COLUMNS = 9;

    private DependenceGrid() {}

    /** One group for each commodity; the last cell of a row has its sources, as written by {@code sources}. */
    static Block of(String supplier, List<DependenceRow> rows, Function<DependenceRow, String> sources, boolean cited) {
        Map<String, List<DependenceRow>> byCommodity = new LinkedHashMap<>();
        rows.forEach(row -> byCommodity
                .computeIfAbsent(row.commodity(), any -> new ArrayList<>())
                .add(row));
        List<List<String>> cells = new ArrayList<>();
        byCommodity.forEach((commodity, group) -> {
            cells.add(group(commodity, cited));
            group.forEach(row -> cells.add(cells(row, sources, cited)));
        });
        return Block.grid(columns(supplier, cited), cells, "tables/dependence.csv");
    }

    private static List<Block.Column> columns(String supplier, boolean cited) {
        List<Block.Column> columns = new ArrayList<>(List.of(
                Block.Column.words("Form"),
                Block.Column.number(supplier + " makes, %"),
                Block.Column.number("Range, %"),
                Block.Column.words("Grade"),
                Block.Column.number("HHI"),
                Block.Column.number("N-1, %"),
                Block.Column.number("Direct, % of imports"),
                Block.Column.number("Direct, % of use"),
                Block.Column.number("Look-through, %")));
        if (cited) {
            columns.add(Block.Column.words("Sources"));
        }
        return columns;
    }

    private static List<String> group(String commodity, boolean cited) {
        List<String> cells = new ArrayList<>(java.util.Collections.nCopies(cited ? COLUMNS + 1 : COLUMNS, ""));
        cells.set(0, commodity);
        return cells;
    }

    private static List<String> cells(DependenceRow row, Function<DependenceRow, String> sources, boolean cited) {
        Optional<Estimate> share = row.supplier().map(SupplierShare::share);
        String implied = row.trade() == TradeBasis.IMPLIED ? "~" : "";
        List<String> cells = new ArrayList<>();
        cells.add(" " + row.form().name() + (row.basis().equals(Optional.of(Basis.CAPACITY)) ? " (c)" : ""));
        cells.add(percent(share.map(Estimate::value)));
        cells.add(share.map(DependenceGrid::range).orElse(UNKNOWN));
        cells.add(row.supplier().map(found -> found.grade().name()).orElse(UNKNOWN));
        cells.add(row.hhi()
                .map(Hhi::points)
                .map(points -> Numbers.count(Math.round(points)))
                .orElse(UNKNOWN));
        cells.add(row.nMinusOne().map(DependenceGrid::left).orElse(UNKNOWN));
        cells.add(marked(implied, row.faceValue().flatMap(FaceValueShare::ofImports)));
        cells.add(marked(implied, row.faceValue().flatMap(FaceValueShare::ofUse)));
        cells.add(marked(implied, row.lookThrough()));
        if (cited) {
            cells.add(sources.apply(row));
        }
        return cells;
    }

    static String range(Estimate share) {
        String low = bare(share.low());
        String high = bare(share.high());
        return low.equals(high) ? low : low + "–" + high;
    }

    /** The unit is in the heading. */
    static String bare(double share) {
        return Numbers.percent(share).replace(Numbers.GLUE + "%", "");
    }

    /** Against use; against output it is marked. */
    private static String left(NMinusOne left) {
        return bare(left.left()) + (left.against() == NMinusOne.Against.OUTPUT ? "°" : "");
    }

    private static String marked(String mark, Optional<Estimate> share) {
        return share.map(found -> mark + bare(found.value())).orElse(UNKNOWN);
    }

    private static String percent(Optional<Double> share) {
        return share.map(DependenceGrid::bare).orElse(UNKNOWN);
    }

    /** Explanation of columns and marks. */
    static List<String> legend(String supplier, String coalition) {
        return List.of(
                supplier
                        + " makes: its part of the world's output, with the range of the sources and the worst grade of evidence (A official statistics, B agency, C company, D literature or press, E assumption); (c) of capacity, where no output is reported",
                "HHI: how concentrated output is by country, 10,000 being one single country",
                "N-1: what the others make without the largest country, as a part of the world's use (° of its output)",
                "Direct: what " + coalition + " receives from " + supplier
                        + " itself, as a part of its imports and of its use; ~ not reported, but worked out from output and use",
                "Look-through: the part of what " + coalition + " uses that passed through " + supplier
                        + " at any stage, traced back through the chain",
                UNKNOWN + ": not reported, which is not zero");
    }
}
