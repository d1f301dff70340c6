package adit.brief.data;

import adit.brief.words.CellWords;
import adit.brief.words.WorldWords;
import adit.curation.CellChange;
import adit.curation.CellChange.Kind;
import adit.curation.DiffSummary;
import adit.curation.UsedFigure;
import adit.curation.WorldDiff;
import adit.text.Block;
import adit.text.Figures;
import adit.text.Language;
import adit.text.Numbers;
import adit.text.TerminalText;
import adit.text.Words;
import adit.world.Attribute;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** What differs between two worlds or two editions, for a terminal. */
public final class DiffText {

    private static final String NONE = "–";

    private final WorldDiff diff;
    private final int most;
    private final Words words;
    private final Figures figures;
    private final CellWords cells;
    private final List<Block> blocks = new ArrayList<>();

    private DiffText(WorldDiff diff, int most, Words words) {
        this.diff = diff;
        this.most = most;
        this.words = words;
        figures = words.figures();
        cells = new CellWords(diff.world(), words);
    }

    /** Summary, revisions, and of each kind of change at most {@code most} cells. */
    public static String of(WorldDiff diff, int most, Language language, int width) {
        Words words = WorldWords.of(diff.world(), language);
        DiffText text = new DiffText(diff, most, words);
        text.fill();
        return TerminalText.of(words.say("diff.title", diff.before(), diff.after()), text.blocks, width, false);
    }

    private void fill() {
        blocks.add(Block.plain(words.say(
                diff.least() > 0 ? "diff.summary.least" : "diff.summary",
                figures.count(diff.compared()),
                count(Kind.VALUE),
                diff.least() > 0 ? figures.stated(diff.least()) : count(Kind.EVIDENCE),
                count(Kind.ONLY_BEFORE),
                diff.before(),
                count(Kind.ONLY_AFTER),
                diff.after())));
        if (diff.changes().isEmpty()) {
            return;
        }
        addSummary();
        addRevisions();
        add(Kind.VALUE, words.say("diff.heading.value"));
        add(Kind.EVIDENCE, words.say("diff.heading.evidence"));
        add(Kind.ONLY_BEFORE, words.say("diff.heading.only", diff.before()));
        add(Kind.ONLY_AFTER, words.say("diff.heading.only", diff.after()));
    }

    private String count(Kind kind) {
        return figures.count(diff.of(kind).size());
    }

    private void addSummary() {
        List<List<String>> rows = new ArrayList<>();
        for (DiffSummary.Line line : DiffSummary.lines(diff)) {
            List<String> row = new ArrayList<>(List.of(
                    words.word("attribute", line.attribute()), words.names().commodity(line.commodity())));
            for (Kind kind : List.of(Kind.VALUE, Kind.EVIDENCE, Kind.ONLY_BEFORE, Kind.ONLY_AFTER)) {
                row.add(figures.count(line.counts().getOrDefault(kind, 0)));
            }
            row.add(percent(line.median(), false));
            rows.add(row);
        }
        blocks.add(Block.heading(words.say("diff.heading.summary")));
        blocks.add(Block.grid(
                List.of(
                        Block.Column.words(words.say("diff.column.attribute")),
                        Block.Column.words(words.say("diff.column.commodity")),
                        Block.Column.number(words.say("diff.column.value")),
                        Block.Column.number(words.say("diff.column.evidence")),
                        Block.Column.number(words.say("diff.column.only-before")),
                        Block.Column.number(words.say("diff.column.only-after")),
                        Block.Column.number(words.say("diff.column.median"))),
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
                    figures.count(each.revised()),
                    percent(each.median(), false),
                    percent(each.largest().relative(), true),
                    cells.name(each.largest().cell())));
        }
        blocks.add(Block.heading(words.say("diff.heading.revised")));
        blocks.add(Block.grid(
                List.of(
                        Block.Column.words(words.say("diff.column.before")),
                        Block.Column.words(words.say("diff.column.after")),
                        Block.Column.number(words.say("diff.column.values")),
                        Block.Column.number(words.say("diff.column.median")),
                        Block.Column.number(words.say("diff.column.largest")),
                        Block.Column.words(words.say("diff.column.cell"))),
                rows));
        addRest(revisions.size());
    }

    private void add(Kind kind, String title) {
        List<CellChange> changes = diff.of(kind);
        if (changes.isEmpty()) {
            return;
        }
        List<List<String>> rows = changes.stream().limit(most).map(this::row).toList();
        blocks.add(Block.heading(title));
        blocks.add(Block.grid(
                List.of(
                        Block.Column.words(words.say("diff.column.cell")),
                        Block.Column.number(words.say("diff.column.before")),
                        Block.Column.number(words.say("diff.column.after")),
                        Block.Column.number(words.say("diff.column.change")),
                        Block.Column.words(words.say("diff.column.source"))),
                rows));
        addRest(changes.size());
    }

    private List<String> row(CellChange change) {
        return List.of(
                cells.name(change.cell()),
                figure(change, change.before()),
                figure(change, change.after()),
                percent(change.relative(), true),
                source(change));
    }

    private void addRest(int all) {
        if (all > most) {
            blocks.add(Block.quiet(words.say("show.rest", figures.count(all - most))));
        }
    }

    private String figure(CellChange change, Optional<UsedFigure> figure) {
        boolean year = change.cell().attribute() == Attribute.START;
        return figure.map(found -> (year ? String.valueOf(Math.round(found.value())) : figures.value(found.value()))
                        + Numbers.GLUE
                        + found.grade())
                .orElse(NONE);
    }

    private static String source(CellChange change) {
        String before = change.before().map(found -> found.source().code()).orElse("");
        String after = change.after().map(found -> found.source().code()).orElse("");
        return before.isEmpty() || after.isEmpty() || before.equals(after)
                ? before.isEmpty() ? after : before
                : before + " → " + after;
    }

    private String percent(OptionalDouble share, boolean sign) {
        if (share.isEmpty()) {
            return NONE;
        }
        return (sign && share.getAsDouble() > 0 ? "+" : "") + figures.percent(share.getAsDouble());
    }
}
