package adit.brief.plan;

import adit.curation.CellChange;
import adit.curation.WorldDiff;
import adit.text.Block;
import adit.text.Figures;
import adit.text.Words;
import java.util.ArrayList;
import java.util.List;

/** How the worlds of compared runs differ: by file, and the largest changes of figures. */
final class WorldsCompared {

    private static final int CHANGES = 12;

    private final ComparedRuns runs;
    private final Words words;
    private final Figures figures;

    WorldsCompared(ComparedRuns runs, Words words) {
        this.runs = runs;
        this.words = words;
        figures = words.figures();
    }

    List<Block> blocks() {
        List<String> changed = runs.changedTables();
        if (changed.isEmpty()) {
            return List.of(Block.plain(words.say("compare.worlds.same")));
        }
        List<Block> blocks =
                new ArrayList<>(List.of(Block.plain(words.say("compare.worlds.tables", words.list(changed)))));
        for (int i = 1; i < runs.results().size(); i++) {
            int run = i;
            runs.worlds(i).ifPresent(diff -> blocks.addAll(changes(run, diff)));
        }
        return blocks;
    }

    private List<Block> changes(int run, WorldDiff diff) {
        List<CellChange> values = diff.of(CellChange.Kind.VALUE);
        Block counts = Block.plain(
                words.say(
                        "compare.worlds.counts",
                        runs.names().get(run),
                        figures.count(values.size()),
                        figures.count(diff.of(CellChange.Kind.ONLY_BEFORE).size()),
                        figures.count(diff.of(CellChange.Kind.ONLY_AFTER).size())),
                "tables/changes-" + (run + 1) + ".csv");
        if (values.isEmpty()) {
            return List.of(counts);
        }
        List<List<String>> rows = values.stream().limit(CHANGES).map(this::row).toList();
        return List.of(
                counts,
                Block.grid(
                        List.of(
                                Block.Column.words(words.say("compare.what")),
                                Block.Column.number(runs.names().getFirst()),
                                Block.Column.number(runs.names().get(run)),
                                Block.Column.words(words.say("page.from.unit"))),
                        rows));
    }

    private List<String> row(CellChange change) {
        return List.of(
                change.cell().toString(),
                change.before()
                        .map(one -> figures.value(one.value(), one.unit()))
                        .orElse("–"),
                change.after()
                        .map(one -> figures.value(one.value(), one.unit()))
                        .orElse("–"),
                change.after().map(one -> one.unit()).orElse(""));
    }
}
