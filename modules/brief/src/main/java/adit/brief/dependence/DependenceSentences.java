package adit.brief.dependence;

import adit.basics.FormId;
import adit.brief.words.ReadingCells;
import adit.dependence.SignatureRow;
import adit.dependence.figures.Reading;
import adit.dependence.measures.Measure;
import adit.dependence.measures.Measures;
import adit.runs.Run;
import adit.study.DependenceAnswer.DependenceVerdict;
import adit.study.DependenceResult;
import adit.study.DependenceStudy;
import adit.text.Block;
import adit.text.Figures;
import adit.text.Words;
import adit.world.World;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What a study of dependence found, in sentences. */
final class DependenceSentences {

    private static final String READINGS = "tables/readings.csv";

    private final DependenceStudy study;
    private final DependenceResult findings;
    private final Words words;
    private final Figures figures;

    DependenceSentences(Run<World, DependenceStudy, DependenceResult> run, Words words) {
        study = run.question();
        findings = run.result();
        this.words = words;
        figures = words.figures();
    }

    /** In how many forms dependence is above the benchmark. */
    String lead() {
        DependenceVerdict verdict = findings.answer().verdict();
        return verdict.reported() == 0
                ? words.say(
                        "dep.lead.unknown",
                        words.names().coalition(),
                        words.names().supplier())
                : words.say(
                        "dep.lead",
                        words.names().coalition(),
                        words.names().supplier(),
                        words.figure("run: verdict.above", figures.count(verdict.above())),
                        words.figure("run: verdict.reported", figures.count(verdict.reported())),
                        figures.stated(study.benchmark()),
                        String.valueOf(study.year()));
    }

    /** The form with the highest share; empty if none is known. */
    Optional<String> most() {
        DependenceVerdict verdict = findings.answer().verdict();
        return verdict.most()
                .map(form -> words.say(
                        "dep.most",
                        words.names().form(form),
                        words.figure(
                                "run: verdict.share",
                                figures.percent(verdict.share().orElseThrow())),
                        range(verdict.low().orElseThrow(), verdict.high().orElseThrow()),
                        words.names().coalition(),
                        words.names().supplier(),
                        grade(form)));
    }

    private String grade(FormId form) {
        return findings.views()
                .find(form)
                .map(row -> new ReadingCells(words).grade(row.get(Measures.LOOK_THROUGH_SHARE)))
                .orElseGet(() -> words.say("unknown"));
    }

    /** How many forms have no figure. */
    Optional<String> unknown() {
        DependenceVerdict verdict = findings.answer().verdict();
        int missing = verdict.forms() - verdict.reported();
        return missing == 0
                ? Optional.empty()
                : Optional.of(words.say("dep.unknown", figures.count(missing), figures.count(verdict.forms())));
    }

    /** The main figures. */
    Block facts() {
        DependenceVerdict verdict = findings.answer().verdict();
        List<Block.Fact> facts = new ArrayList<>();
        facts.add(new Block.Fact(
                words.say("dep.facts.above", figures.stated(study.benchmark())),
                words.figure("run: verdict.above", figures.count(verdict.above())),
                words.say("dep.facts.of", figures.count(verdict.reported()))));
        verdict.most()
                .ifPresent(form -> facts.add(new Block.Fact(
                        words.say("dep.facts.most"),
                        words.figure(
                                "run: verdict.share",
                                figures.percent(verdict.share().orElseThrow())),
                        words.names().form(form))));
        lowest(Measures.COVERAGE)
                .ifPresent(row -> facts.add(new Block.Fact(
                        words.say("dep.facts.covered", words.names().supplier()),
                        words.figure(READINGS, figures.percent(value(row, Measures.COVERAGE))),
                        words.names().form(row.form()))));
        return new Block.Facts(facts);
    }

    /** Short statements: the answer, the largest dependence, the weakest coverage, the highest concentration. */
    Block points() {
        List<String> points = new ArrayList<>(List.of(lead() + " [run: verdict]"));
        most().ifPresent(point -> points.add(point + " [run: verdict]"));
        lowest(Measures.COVERAGE)
                .ifPresent(row -> points.add(words.say(
                                "dep.points.covered",
                                words.names().form(row.form()),
                                words.figure(READINGS, figures.percent(value(row, Measures.COVERAGE))),
                                words.names().supplier())
                        + " [" + READINGS + "]"));
        highest(Measures.HHI_POINTS)
                .ifPresent(row -> points.add(words.say(
                                "dep.points.hhi",
                                words.names().form(row.form()),
                                words.figure(READINGS, figures.count(Math.round(value(row, Measures.HHI_POINTS)))))
                        + " [" + READINGS + "]"));
        return new Block.Bullets(points, List.of());
    }

    private String range(double low, double high) {
        String from = figures.bare(low);
        return from.equals(figures.bare(high))
                ? figures.percent(high)
                : words.say("range", from, figures.percent(high));
    }

    private Optional<SignatureRow> highest(Measure measure) {
        return known(measure).stream()
                .max(Comparator.comparingDouble((SignatureRow row) -> value(row, measure))
                        .thenComparing(DependenceSentences::code, Comparator.reverseOrder()));
    }

    private Optional<SignatureRow> lowest(Measure measure) {
        return known(measure).stream()
                .min(Comparator.comparingDouble((SignatureRow row) -> value(row, measure))
                        .thenComparing(DependenceSentences::code));
    }

    private static String code(SignatureRow row) {
        return row.form().id().code();
    }

    private List<SignatureRow> known(Measure measure) {
        return findings.views().rows().stream()
                .filter(row -> row.get(measure) instanceof Reading.Reported)
                .toList();
    }

    private static double value(SignatureRow row, Measure measure) {
        return row.get(measure).findValue().orElseThrow().value();
    }
}
