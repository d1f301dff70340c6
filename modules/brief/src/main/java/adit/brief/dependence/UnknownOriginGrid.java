package adit.brief.dependence;

import adit.dependence.DependenceRow;
import adit.dependence.DependenceTable;
import adit.dependence.trade.UnknownOrigin;
import adit.text.Block;
import adit.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The places that export more of a form than they make and import by the reports, and what follows for the share that passed through the supplier. */
final class UnknownOriginGrid {

    private static final int MOST = 4;

    private final Words words;

    UnknownOriginGrid(Words words) {
        this.words = words;
    }

    /** With a sentence in front; empty if there is no such place. */
    List<Block> of(DependenceTable table) {
        return grid(table)
                .map(grid -> List.of(Block.plain(words.say("dep.hubs.intro")), grid))
                .orElse(List.of());
    }

    /** Only the table; empty if there is no such place. */
    Optional<Block> grid(DependenceTable table) {
        List<List<String>> rows = new ArrayList<>();
        for (DependenceRow row : table.rows()) {
            if (!row.flows().hubs().isEmpty()) {
                rows.add(List.of(
                        words.names().form(row.form()),
                        row.flows().unknown().map(words.figures()::bare).orElse(words.say("dep.none")),
                        words.list(row.flows().hubs().stream()
                                .limit(MOST)
                                .map(this::hub)
                                .toList())));
            }
        }
        return rows.isEmpty() ? Optional.empty() : Optional.of(Block.grid(columns(), rows));
    }

    private List<Block.Column> columns() {
        return List.of(
                Block.Column.words(words.say("dependence.column.form")),
                Block.Column.number(words.say("dep.column.unknown")),
                Block.Column.words(words.say("dep.column.hubs")));
    }

    private String hub(UnknownOrigin hub) {
        return words.say(
                "dep.hub", words.names().place(hub.place()), words.figures().tons(hub.tonnes()));
    }
}
