package adit.brief.dependence;

import adit.basics.Estimate;
import adit.basics.Grade;
import adit.brief.words.ReadingCells;
import adit.dependence.SignatureRow;
import adit.dependence.figures.Reading;
import adit.dependence.measures.Measures;
import adit.dependence.trade.TradeBasis;
import adit.runs.Run;
import adit.study.DependenceResult;
import adit.study.DependenceStudy;
import adit.text.BarTable;
import adit.text.BarTable.Bar;
import adit.text.BarTable.Fill;
import adit.text.BarTable.Part;
import adit.text.Block;
import adit.text.Figures;
import adit.text.Words;
import adit.world.World;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What a coalition uses that passed through the supplier, form by form, with a bar in each row and the benchmark as a line. */
final class DependenceBars {

    private final DependenceStudy study;
    private final List<SignatureRow> rows;
    private final Words words;
    private final Figures figures;
    private final ReadingCells cells;

    DependenceBars(Run<World, DependenceStudy, DependenceResult> run, Words words) {
        study = run.question();
        rows = run.result().views().rows().stream()
                .sorted(Comparator.comparingDouble(DependenceBars::passed).reversed())
                .toList();
        this.words = words;
        figures = words.figures();
        cells = new ReadingCells(words);
    }

    /** The share that passed through; below all others where it is not known. */
    private static double passed(SignatureRow row) {
        return row.get(Measures.LOOK_THROUGH_SHARE)
                .findValue()
                .map(Estimate::value)
                .orElse(-1.0);
    }

    /** The table, the highest share first. */
    Block block(String finding) {
        return new Block.Bars(new BarTable(
                finding,
                words.say(
                        "dep.bars.measure",
                        words.names().coalition(),
                        words.names().supplier(),
                        String.valueOf(study.year())),
                keys(),
                words.say("picture.bar"),
                new Block.Grid(columns(), rows.stream().map(this::cells).toList(), List.of("tables/readings.csv")),
                rows.stream().map(this::bar).toList()));
    }

    private List<BarTable.Key> keys() {
        List<BarTable.Key> keys = new ArrayList<>(Arrays.stream(Grade.values())
                .map(grade -> new BarTable.Key(
                        Fill.valueOf(grade.name()), grade.name() + " " + words.word("grade", grade.name())))
                .toList());
        keys.add(new BarTable.Key(Fill.TARGET, words.say("dep.bars.benchmark", figures.stated(study.benchmark()))));
        return keys;
    }

    private List<Block.Column> columns() {
        return List.of(
                Block.Column.words(words.say("dependence.column.form")),
                Block.Column.number(words.say("dep.column.passed")),
                Block.Column.number(words.say("dependence.column.range")),
                Block.Column.words(words.say("column.grade")),
                Block.Column.number(words.say("dep.column.bought")),
                Block.Column.number(words.say("dep.column.covered")));
    }

    private List<String> cells(SignatureRow row) {
        Reading passed = row.get(Measures.LOOK_THROUGH_SHARE);
        return List.of(
                words.names().form(row.form()),
                traced(row, passed),
                cells.range(passed),
                cells.grade(passed),
                traced(row, row.get(Measures.FACE_VALUE_SHARE)),
                cells.share(row.get(Measures.COVERAGE)));
    }

    /** Marked where the flows are not reported. */
    private String traced(SignatureRow row, Reading reading) {
        String share = cells.share(reading);
        boolean implied = row.trade() == TradeBasis.IMPLIED && reading instanceof Reading.Reported;
        return implied ? words.say("dependence.implied", share) : share;
    }

    private Bar bar(SignatureRow row) {
        return row.get(Measures.LOOK_THROUGH_SHARE) instanceof Reading.Reported found
                ? new Bar(
                        List.of(new Part(
                                Fill.valueOf(found.grade().name()),
                                Math.clamp(found.value().value(), 0.0, 1.0))),
                        Optional.of(study.benchmark()))
                : new Bar(List.of(), Optional.empty());
    }
}
