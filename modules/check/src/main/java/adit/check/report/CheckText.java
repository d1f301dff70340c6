package adit.check.report;

import adit.basics.SourceId;
import adit.check.claim.Measure.Base;
import adit.check.text.Sentence;
import adit.check.verdict.CheckResult;
import adit.check.verdict.CheckedClaim;
import adit.check.verdict.CheckedQuantity;
import adit.check.verdict.CheckedStatement;
import adit.check.verdict.ComparedFigure;
import adit.check.verdict.SourceFigure;
import adit.check.words.Gazetteer;
import adit.text.Block;
import adit.text.GridText;
import adit.text.WordWrap;
import adit.world.World;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The result for a terminal. */
public final class CheckText {

    private static final int MOST_OTHERS = 2;
    private static final int INDENT = 4;

    private final CheckResult result;
    private final Labels labels;
    private final Messages messages;
    private final Overview overview;
    private final int width;
    private final StringBuilder text = new StringBuilder();

    private CheckText(CheckResult result, World world, Gazetteer gazetteer, int width) {
        this.result = result;
        messages = Messages.of(result.article().language());
        labels = new Labels(messages, gazetteer, world);
        overview = new Overview(result, labels, world);
        this.width = width;
    }

    /** The text, of at most {@code width} columns. */
    public static String of(CheckResult result, World world, Gazetteer gazetteer, int width) {
        return new CheckText(result, world, gazetteer, width).write();
    }

    private String write() {
        line(0, messages.get("heading", overview.title()));
        overview.about().forEach(words -> line(0, words));
        line(0, "");
        overview.answer().forEach(words -> line(0, words));
        if (!result.quantities().isEmpty()) {
            heading(messages.get("claims"));
            for (int i = 0; i < result.quantities().size(); i++) {
                quantity(i + 1, result.quantities().get(i));
            }
        }
        if (!result.statements().isEmpty()) {
            heading(messages.get("statements"));
            result.statements().forEach(this::statement);
            line(0, "");
            overview.statements()
                    .tests()
                    .forEach(test -> line(0, overview.statements().test(test)));
        }
        if (!result.numbers().isEmpty()) {
            heading(messages.get("numbers"));
            overview.otherNumbers().forEach(words -> line(0, words));
        }
        if (!overview.cited(MOST_OTHERS).isEmpty()) {
            heading(messages.get("sources"));
            overview.cited(MOST_OTHERS).forEach(this::source);
        }
        return text.toString();
    }

    private void heading(String words) {
        line(0, "");
        line(0, words.toUpperCase(Locale.ROOT));
    }

    private void quantity(int number, CheckedQuantity quantity) {
        Sentence sentence = result.sentence(quantity.sentence());
        CheckedClaim first = quantity.claims().getFirst();
        boolean several = quantity.claims().size() > 1;
        String places = sentence.places().size() > 1
                ? messages.get(
                        "claim.places",
                        messages.get("claim.repeated", sentence.places().size()))
                : "";
        line(0, "");
        line(0, "[" + number + "] " + overview.verdict(quantity.verdict()) + places);
        line(INDENT, overview.quoted(sentence.text()));
        line(INDENT, labels.subject(first.claim(), !several) + overview.claims().number(first.claim()));
        if (several) {
            line(INDENT, messages.get("claim.members", quantity.claims().size()));
        }
        table(quantity);
        overview.claims().remarks(quantity).forEach(words -> line(INDENT, words));
    }

    private void table(CheckedQuantity quantity) {
        boolean controls = quantity.claims().getFirst().claim().measure().of() == Base.POLICY;
        List<List<String>> rows = new ArrayList<>();
        quantity.claims().forEach(claim -> rows.addAll(rows(claim, controls)));
        new GridText(new Block.Grid(controls ? controlColumns() : figureColumns(), rows, List.of()), width - INDENT)
                .lines()
                .forEach(row -> text.append(" ".repeat(INDENT)).append(row).append('\n'));
    }

    private List<Block.Column> figureColumns() {
        return List.of(
                words("commodity"),
                words("stage"),
                number("year"),
                number("figure"),
                number("range"),
                words("grade"),
                words("source"),
                words("agreement"));
    }

    private List<Block.Column> controlColumns() {
        return List.of(
                words("commodity"),
                words("stage"),
                words("control"),
                words("grade"),
                words("source"),
                words("agreement"));
    }

    private Block.Column words(String key) {
        return Block.Column.words(messages.get("column." + key));
    }

    private Block.Column number(String key) {
        return Block.Column.number(messages.get("column." + key));
    }

    private List<List<String>> rows(CheckedClaim claim, boolean controls) {
        List<ComparedFigure> shown = overview.claims().shown(claim, MOST_OTHERS);
        String name = overview.mark(claim.verdict()) + " "
                + labels.commodity(claim.claim().commodity());
        int columns = controls ? 6 : 8;
        List<List<String>> rows = new ArrayList<>();
        if (shown.isEmpty()) {
            List<String> row = new ArrayList<>(java.util.Collections.nCopies(columns, ""));
            row.set(0, name);
            row.set(columns - 1, messages.get("evidence.none"));
            rows.add(row);
        }
        for (int i = 0; i < shown.size(); i++) {
            rows.add(row(i == 0 ? name : "", shown.get(i), controls));
        }
        return rows;
    }

    private List<String> row(String name, ComparedFigure figure, boolean control) {
        SourceFigure finding = figure.finding();
        List<String> row = new ArrayList<>(List.of(name, labels.what(finding)));
        if (!control) {
            row.add(String.valueOf(finding.year()));
        }
        row.add(labels.value(finding));
        if (!control) {
            row.add(labels.range(finding));
        }
        row.addAll(List.of(
                finding.grade().name(),
                Labels.ids(finding.sources()),
                overview.claims().agreement(figure)));
        return row;
    }

    private void statement(CheckedStatement statement) {
        Sentence sentence = result.sentence(statement.statement().sentence());
        line(
                0,
                "– " + overview.statements().statement(statement) + messages.get("colon")
                        + overview.quoted(sentence.text()));
        if (!statement.tests().isEmpty()) {
            line(INDENT, overview.statements().tested(statement));
        }
    }

    private void source(SourceId id) {
        line(0, id.code() + ": " + overview.citation(id));
    }

    private void line(int indent, String words) {
        for (String line : WordWrap.lines(words, width - indent)) {
            text.append(" ".repeat(line.isEmpty() ? 0 : indent)).append(line).append('\n');
        }
    }
}
