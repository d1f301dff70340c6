package adit.brief.dependence;

import adit.brief.words.ReadingCells;
import adit.brief.writers.Citations;
import adit.dependence.SignatureRow;
import adit.dependence.figures.Reading;
import adit.dependence.measures.Measures;
import adit.dependence.measures.NMinusOne;
import adit.runs.Run;
import adit.study.DependenceAnswer.LossRow;
import adit.study.DependenceResult;
import adit.study.DependenceStudy;
import adit.text.Block;
import adit.text.Figures;
import adit.text.Words;
import adit.world.World;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Producers of each form, coverage after their loss, and the value of imports: the tables next to the shares of use. */
final class DependenceProducers {

    /** A smaller loss is rounded to nothing. */
    private static final double LEAST = 5e-4;

    private final DependenceResult findings;
    private final Words words;
    private final Figures figures;
    private final ReadingCells cells;
    private final DependenceEvidence evidence;

    DependenceProducers(Run<World, DependenceStudy, DependenceResult> run, Words words, Citations citations) {
        findings = run.result();
        this.words = words;
        figures = words.figures();
        cells = new ReadingCells(words);
        evidence = new DependenceEvidence(run.world(), findings.table(), words, citations);
    }

    /** Output and ownership by form, each with its sources. */
    Block makers() {
        List<List<String>> rows = new ArrayList<>();
        for (SignatureRow row : findings.views().rows()) {
            rows.add(List.of(
                    form(row),
                    cells.share(row.get(Measures.SUPPLIER_SHARE)),
                    cells.range(row.get(Measures.SUPPLIER_SHARE)),
                    cells.grade(row.get(Measures.SUPPLIER_SHARE)),
                    cells.share(row.get(Measures.OWNERSHIP_SHARE)),
                    cells.points(row.get(Measures.HHI_POINTS)),
                    left(row),
                    findings.table().find(row.form().id()).map(evidence::cite).orElseGet(cells::unknown)));
        }
        String supplier = words.names().supplier();
        return Block.grid(
                List.of(
                        Block.Column.words(words.say("dependence.column.form")),
                        Block.Column.number(words.say("dependence.column.makes", supplier)),
                        Block.Column.number(words.say("dependence.column.range")),
                        Block.Column.words(words.say("column.grade")),
                        Block.Column.number(words.say("dep.column.owned")),
                        Block.Column.number(words.say("dependence.column.hhi")),
                        Block.Column.number(words.say("dependence.column.n-1")),
                        Block.Column.words(words.say("dependence.column.sources"))),
                rows,
                "tables/readings.csv",
                "tables/supplier-shares.csv");
    }

    private String form(SignatureRow row) {
        String name = words.names().form(row.form());
        return row.isCapacity() ? words.say("dependence.capacity", name) : name;
    }

    private String left(SignatureRow row) {
        String share = cells.share(row.get(Measures.N_MINUS_ONE));
        boolean ofOutput = row.nMinusOneOf().equals(Optional.of(NMinusOne.Against.OUTPUT));
        return ofOutput && row.get(Measures.N_MINUS_ONE) instanceof Reading.Reported ? share + "°" : share;
    }

    /** The two losses that leave least of each form; forms of which nothing is known are left out. */
    Optional<Block> losses() {
        Map<String, List<LossRow>> byForm = new LinkedHashMap<>();
        findings.answer()
                .losses()
                .forEach(loss -> byForm.computeIfAbsent(words.names().form(loss.form()), any -> new ArrayList<>())
                        .add(loss));
        List<List<String>> rows = new ArrayList<>();
        byForm.forEach((form, losses) ->
                rows.add(List.of(form, place(losses, 0), coverage(losses, 0), place(losses, 1), coverage(losses, 1))));
        return rows.isEmpty()
                ? Optional.empty()
                : Optional.of(Block.grid(
                        List.of(
                                Block.Column.words(words.say("dependence.column.form")),
                                Block.Column.words(words.say("dep.column.worst")),
                                Block.Column.number(words.say("dep.column.left")),
                                Block.Column.words(words.say("dep.column.second")),
                                Block.Column.number(words.say("dep.column.left"))),
                        rows,
                        "tables/losses.csv"));
    }

    /** A loss that leaves all of the demand covered is not listed among the worst. */
    private static boolean matters(List<LossRow> losses, int number) {
        return losses.size() > number && losses.get(number).coverage() < 1 - LEAST;
    }

    private String place(List<LossRow> losses, int number) {
        return matters(losses, number) ? words.names().place(losses.get(number).lost()) : "–";
    }

    private String coverage(List<LossRow> losses, int number) {
        return matters(losses, number) ? figures.bare(losses.get(number).coverage()) : "–";
    }

    /** Value of imports, free on board; empty if no value of trade is reported for any form. */
    Optional<Block> paid() {
        return new ImportValueGrid(words).grid(findings.table());
    }
}
