package adit.brief.data;

import adit.basics.Grade;
import adit.basics.Issue;
import adit.text.Block;
import adit.text.Catalogue;
import adit.text.Figures;
import adit.text.Language;
import adit.text.TerminalText;
import adit.world.WorldSummary;
import java.util.ArrayList;
import java.util.List;

/** What a world folder holds, and its errors and warnings, for a terminal. The issues themselves are in English. */
public final class WorldSummaryText {

    private final WorldSummary summary;
    private final Catalogue words;
    private final Figures figures;
    private final List<Block> blocks = new ArrayList<>();

    private WorldSummaryText(WorldSummary summary, Language language) {
        this.summary = summary;
        words = Catalogue.of(language);
        figures = Figures.of(language);
    }

    /** The text in lines of at most {@code width} columns where words allow; issues are not broken, so that paths stay whole. */
    public static String of(WorldSummary summary, Language language, int width) {
        WorldSummaryText text = new WorldSummaryText(summary, language);
        text.rows();
        summary.content().ifPresent(content -> {
            text.observations(content);
            text.plants(content);
        });
        text.issues();
        return TerminalText.of(text.title(), text.blocks, width, false) + text.issueLines();
    }

    private String title() {
        String name = summary.name().isEmpty() ? words.say("summary.no-name") : summary.name();
        return words.say("summary.title", name, String.valueOf(summary.baseYear()));
    }

    private void rows() {
        if (summary.rows().isEmpty()) {
            return;
        }
        List<List<String>> rows = new ArrayList<>();
        summary.rows().forEach((table, count) -> rows.add(List.of(table, figures.count(count))));
        blocks.add(Block.grid(
                List.of(
                        Block.Column.words(words.say("summary.column.table")),
                        Block.Column.number(words.say("summary.column.rows"))),
                rows));
    }

    private void observations(WorldSummary.Content content) {
        blocks.add(Block.plain(words.say(
                "summary.observations",
                figures.count(content.total()),
                figures.count(content.cells()),
                figures.count(content.several().size()))));
        List<List<String>> rows = new ArrayList<>();
        content.observations().forEach((grade, count) -> rows.add(row(content, grade, count)));
        blocks.add(Block.grid(
                List.of(
                        Block.Column.words(words.say("column.grade")),
                        Block.Column.words(words.say("summary.column.meaning")),
                        Block.Column.number(words.say("summary.column.observations")),
                        Block.Column.number(words.say("summary.column.share"))),
                rows));
    }

    private List<String> row(WorldSummary.Content content, Grade grade, int count) {
        return List.of(
                grade.name(),
                words.find("grade." + grade.name()).orElseGet(grade::words),
                figures.count(count),
                figures.bare(content.share(grade)));
    }

    /** By place where the question or the world names one; else all together. */
    private void plants(WorldSummary.Content content) {
        List<Block.Column> columns = new ArrayList<>(List.of(Block.Column.words(words.say("summary.column.plants"))));
        content.place()
                .ifPresentOrElse(
                        place -> {
                            columns.add(Block.Column.number(words.say("summary.column.inside", place.code())));
                            columns.add(Block.Column.number(words.say("summary.column.outside")));
                        },
                        () -> columns.add(Block.Column.number(words.say("summary.column.number"))));
        boolean split = content.place().isPresent();
        blocks.add(Block.grid(
                columns,
                List.of(
                        row("summary.facilities", content.facilities(), split),
                        row("summary.projects", content.projects(), split))));
    }

    private List<String> row(String key, WorldSummary.Split plants, boolean split) {
        return split
                ? List.of(words.say(key), figures.count(plants.inside()), figures.count(plants.outside()))
                : List.of(words.say(key), figures.count(plants.outside()));
    }

    private void issues() {
        String errors =
                summary.errors() == 1 ? words.say("summary.errors.one", "1") : many("summary.errors", summary.errors());
        String warnings = summary.warnings() == 1
                ? words.say("summary.warnings.one", "1")
                : many("summary.warnings", summary.warnings());
        blocks.add(Block.plain(words.say("summary.issues", errors, warnings)));
    }

    private String many(String key, int count) {
        return words.say(key, figures.count(count));
    }

    private String issueLines() {
        StringBuilder lines = new StringBuilder();
        for (Issue issue : summary.issues()) {
            lines.append(issue.text()).append('\n');
        }
        return lines.toString();
    }
}
