package adit.brief;

import adit.basics.Estimate;
import adit.dependence.DependenceRow;
import adit.dependence.DependenceTable;
import adit.dependence.FaceValueShare;
import adit.dependence.ImportValue;
import adit.text.Block;
import adit.text.Numbers;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a coalition pays for its imports of each form whose trade is reported in dollars, and a supplier's share of it. */
final class PaidGrid {

    private PaidGrid() {}

    /** Empty if no value of trade is reported for any form. */
    static List<Block> of(String supplier, DependenceTable table) {
        List<List<String>> cells = new ArrayList<>();
        for (DependenceRow row : table.rows()) {
            row.importValue().ifPresent(paid -> cells.add(cells(row, paid)));
        }
        if (cells.isEmpty()) {
            return List.of();
        }
        return List.of(
                Block.plain("What its imports cost, free on board, trade between members included:"),
                Block.grid(columns(supplier), cells, "tables/dependence.csv"));
    }

    private static List<Block.Column> columns(String supplier) {
        return List.of(
                Block.Column.words("Form"),
                Block.Column.number("Imports, million US$"),
                Block.Column.number("of it to " + supplier),
                Block.Column.number("by value, %"),
                Block.Column.number("Range, %"),
                Block.Column.words("Grade"),
                Block.Column.number("by mass, %"),
                Block.Column.number("Year"));
    }

    private static List<String> cells(DependenceRow row, ImportValue paid) {
        return List.of(
                row.form().name(),
                Numbers.count(Math.round(paid.paid().value())),
                Numbers.count(Math.round(paid.paidToSupplier().value())),
                share(paid.ofImports()),
                paid.ofImports().map(DependenceGrid::range).orElse(DependenceGrid.UNKNOWN),
                paid.grade().name(),
                share(row.faceValue().filter(face -> !row.tradeIsImplied()).flatMap(FaceValueShare::ofImports)),
                String.valueOf(paid.year()));
    }

    private static String share(Optional<Estimate> share) {
        return share.map(Estimate::value).map(DependenceGrid::bare).orElse(DependenceGrid.UNKNOWN);
    }
}
