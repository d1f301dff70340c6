package adit.brief.dependence;

import adit.basics.Estimate;
import adit.brief.words.ReadingCells;
import adit.dependence.DependenceRow;
import adit.dependence.DependenceTable;
import adit.dependence.measures.FaceValueShare;
import adit.dependence.measures.ImportValue;
import adit.text.Block;
import adit.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a coalition pays for its imports of each form whose trade is reported in dollars, and a supplier's share of it. */
final class ImportValueGrid {

    private final Words words;
    private final ReadingCells cells;

    ImportValueGrid(Words words) {
        this.words = words;
        cells = new ReadingCells(words);
    }

    /** With a sentence in front; empty if no value of trade is reported for any form. */
    List<Block> of(DependenceTable table) {
        return grid(table)
                .map(grid -> List.of(Block.plain(words.say("dep.paid")), grid))
                .orElse(List.of());
    }

    /** Only the table; empty if no value of trade is reported for any form. */
    Optional<Block> grid(DependenceTable table) {
        List<List<String>> rows = new ArrayList<>();
        for (DependenceRow row : table.rows()) {
            row.flows().importValue().ifPresent(paid -> rows.add(cells(row, paid)));
        }
        return rows.isEmpty() ? Optional.empty() : Optional.of(Block.grid(columns(), rows, "tables/dependence.csv"));
    }

    private List<Block.Column> columns() {
        return List.of(
                Block.Column.words(words.say("dependence.column.form")),
                Block.Column.number(words.say("dep.column.imports")),
                Block.Column.number(words.say("dep.column.to", words.names().supplier())),
                Block.Column.number(words.say("dep.column.by-value")),
                Block.Column.number(words.say("dependence.column.range")),
                Block.Column.words(words.say("column.grade")),
                Block.Column.number(words.say("dep.column.by-mass")),
                Block.Column.number(words.say("column.year")));
    }

    private List<String> cells(DependenceRow row, ImportValue paid) {
        Optional<Estimate> mass =
                row.tradeIsImplied() ? Optional.empty() : row.faceValue().flatMap(FaceValueShare::ofImports);
        return List.of(
                words.names().form(row.form()),
                words.figures().millions(paid.paid().value()),
                words.figures().millions(paid.paidToSupplier().value()),
                cells.share(paid.ofImports()),
                cells.range(paid.ofImports()),
                paid.grade().name(),
                cells.share(mass),
                String.valueOf(paid.year()));
    }
}
