package adit.brief;

import adit.study.data.CellChange;
import adit.study.data.CellChange.Kind;
import adit.study.data.DiffSummary;
import adit.study.data.UsedFigure;
import adit.study.data.WorldDiff;
import adit.text.Block;
import adit.text.Numbers;
import adit.text.TerminalText;
import adit.world.Attribute;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** What differs between two worlds or two editions, for a terminal. */
public final class DiffText {

    private final WorldDiff diff;
    private final int most;
    private final List<Block> blocks = new ArrayList<>();

    private DiffText(WorldDiff diff, int most) {
        this.diff = diff;
        this.most = most;
    }

    /** Summary, revisions, and of each kind of change at most {@code most} cells. */
    public static String of(WorldDiff diff, int most, int width) {
        DiffText text = new DiffText(diff, most);
        text.fill();
        return TerminalText.of(diff.before() + " and " + diff.after(), text.blocks, width, false);
    }

    private void fill() {
        blocks.add(Block.plain(Numbers.count(diff.compared()) + " cells stand on both sides; "
                + count(Kind.VALUE) + " have another value, " + count(Kind.EVIDENCE)
                + " the same value from another source or of another grade; " + count(Kind.ONLY_BEFORE)
                + " cells stand only in " + diff.before() + ", " + count(Kind.ONLY_AFTER) + " only in " + diff.after()
                + "."));
        if (diff.changes().isEmpty()) {
            return;
        }
        addSummary();
        addRevisions();
        add(Kind.VALUE, "Values, largest change first");
        add(Kind.EVIDENCE, "Same value, other source or grade");
        add(Kind.ONLY_BEFORE, "Only in " + diff.before());
        add(Kind.ONLY_AFTER, "Only in " + diff.after());
    }

    private String count(Kind kind) {
        return Numbers.count(diff.of(kind).size());
    }

    private void addSummary() {
        List<List<String>> rows = new ArrayList<>();
        for (DiffSummary.Line line : DiffSummary.lines(diff)) {
            List<String> row = new ArrayList<>(List.of(line.attribute(), line.commodity()));
            for (Kind kind : List.of(Kind.VALUE, Kind.EVIDENCE, Kind.ONLY_BEFORE, Kind.ONLY_AFTER)) {
                row.add(Numbers.count(line.counts().getOrDefault(kind, 0)));
            }
            row.add(percent(line.median(), false));
            rows.add(row);
        }
        blocks.add(Block.heading("By attribute and commodity"));
        blocks.add(Block.grid(
                List.of(
                        Block.Column.words("attribute"),
                        Block.Column.words("commodity"),
                        Block.Column.number("value"),
                        Block.Column.number("evidence"),
                        Block.Column.number("only before"),
                        Block.Column.number("only after"),
                        Block.Column.number("median change")),
                rows));
    }

    private void addRevisions() {
        List<DiffSummary.Revision> revisions = DiffSummary.revisions(diff);
        if (revisions.isEmpty()) {
            return;
        }
        List<List<String>> rows = new ArrayList<>();
        for (DiffSummary.Revision each : revisions.subList(0, Math.min(most, revisions.size()))) {
            rows.add(List.of(
                    each.before(),
                    each.after(),
                    Numbers.count(each.revised()),
                    percent(each.median(), false),
                    percent(each.largest().relative(), true),
                    each.largest().cell().toString()));
        }
        blocks.add(Block.heading("How sources were revised"));
        blocks.add(Block.grid(
                List.of(
                        Block.Column.words("before"),
                        Block.Column.words("after"),
                        Block.Column.number("values"),
                        Block.Column.number("median change"),
                        Block.Column.number("largest"),
                        Block.Column.words("cell")),
                rows));
        addRest(revisions.size());
    }

    private void add(Kind kind, String title) {
        List<CellChange> changes = diff.of(kind);
        if (changes.isEmpty()) {
            return;
        }
        List<List<String>> rows = new ArrayList<>();
        for (CellChange each : changes.subList(0, Math.min(most, changes.size()))) {
            rows.add(List.of(
                    each.cell().toString(),
                    figure(each, each.before()),
                    figure(each, each.after()),
                    percent(each.relative(), true),
                    source(each)));
        }
        blocks.add(Block.heading(title));
        blocks.add(Block.grid(
                List.of(
                        Block.Column.words("cell"),
                        Block.Column.number("before"),
                        Block.Column.number("after"),
                        Block.Column.number("change"),
                        Block.Column.words("source")),
                rows));
        addRest(changes.size());
    }

    private void addRest(int all) {
        if (all > most) {
            blocks.add(Block.quiet(
                    "… and " + Numbers.count(all - most) + " more: --top shows more of them, --csv and --json all."));
        }
    }

    private static String figure(CellChange change, Optional<UsedFigure> figure) {
        boolean year = change.cell().attribute() == Attribute.START;
        return figure.map(found -> (year ? String.valueOf(Math.round(found.value())) : Numbers.value(found.value()))
                        + Numbers.GLUE
                        + found.grade())
                .orElse("–");
    }

    private static String source(CellChange change) {
        String before = change.before().map(found -> found.source().code()).orElse("");
        String after = change.after().map(found -> found.source().code()).orElse("");
        return before.isEmpty() || after.isEmpty() || before.equals(after)
                ? before.isEmpty() ? after : before
                : before + " → " + after;
    }

    private static String percent(OptionalDouble share, boolean sign) {
        if (share.isEmpty()) {
            return "–";
        }
        return (sign && share.getAsDouble() > 0 ? "+" : "") + Numbers.percent(share.getAsDouble());
    }
}
