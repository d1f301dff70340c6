package adit.study;

import adit.basics.Cancel;
import adit.basics.FormId;
import adit.basics.PlaceId;
import adit.basics.UnitOfMeasure;
import adit.dependence.chain.Coverage;
import adit.dependence.figures.NotReportedReason;
import adit.dependence.measures.Measure;
import adit.dependence.measures.Measures;
import adit.math.lp.LinearModel;
import adit.math.lp.LpSession;
import adit.math.lp.LpSolver;
import adit.math.lp.Method;
import adit.math.lp.SolveLimits;
import adit.runs.audit.AuditReport;
import adit.runs.audit.Check;
import adit.study.DependenceAnswer.LossRow;
import adit.study.DependenceAnswer.ReadingRow;
import adit.world.Attribute;
import adit.world.Key;
import adit.world.Observation;
import adit.world.Observed;
import adit.world.World;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Checks a result of the kind {@code dependence} without a solver: every figure that needs none is computed again, the supplier's
 * share of production also from the observations by another way, and what must hold between figures is looked at. What only a
 * solver can compute, coverage, is checked for its bounds and for agreeing with itself.
 */
final class DependenceAudit {

    private static final double ROUNDING = 1e-9;

    /** Refuses to solve, so that nothing here can rest on a solver. */
    private static final LpSolver NO_SOLVER = new LpSolver() {
        @Override
        public LpSession open(LinearModel model, Method method, SolveLimits limits, Cancel cancel) {
            throw new UnsupportedOperationException("an audit calls no solver");
        }

        @Override
        public String name() {
            return "none";
        }

        @Override
        public String version() {
            return "";
        }
    };

    /** HHI of a single producer. */
    private static final double POINTS = 10_000;

    private final DependenceStudy study;
    private final World world;
    private final DependenceAnswer answer;
    private final List<Check> checks = new ArrayList<>();

    DependenceAudit(DependenceStudy study, World world, DependenceAnswer answer) {
        this.study = study;
        this.world = world;
        this.answer = answer;
    }

    AuditReport report() {
        readings();
        production();
        ranges();
        concentration();
        losses();
        verdict();
        return new AuditReport(
                checks, List.of("coverage without a supplier needs a solver; only its bounds and ranges are checked"));
    }

    private void add(String name, String words, List<String> wrong) {
        checks.add(new Check(name, words, "figures", wrong.size(), 0, String.join(", ", wrong)));
    }

    /** Everything but coverage follows from the world. */
    private void readings() {
        List<ReadingRow> expected =
                ReadingRows.of(ReadingRows.table(world, DependenceFigures.table(study, world), answer.readings()));
        List<String> wrong = new ArrayList<>();
        for (int i = 0; i < Math.max(expected.size(), answer.readings().size()); i++) {
            if (i >= expected.size() || i >= answer.readings().size()) {
                wrong.add("row " + (i + 1));
            } else if (!expected.get(i).equals(answer.readings().get(i))) {
                wrong.add(name(expected.get(i)));
            }
        }
        add("readings", "every figure that needs no solver follows from the world", wrong);
    }

    /** A share of production is that of one source, or of the chosen observations of all places together. */
    private void production() {
        List<String> wrong = new ArrayList<>();
        of(Measures.SUPPLIER_SHARE).forEach((form, row) -> {
            List<Double> shares = productionShares(form, row.yearOfData().orElse(0));
            double stated = row.value().orElseThrow();
            if (!shares.isEmpty() && shares.stream().noneMatch(share -> Math.abs(share - stated) <= ROUNDING)) {
                wrong.add(name(row) + ": " + stated + " stated, " + shares + " from the observations");
            }
        });
        add("production", "the supplier's share of production is a quotient of observations", wrong);
    }

    /**
     * The supplier's part of all production of a form in a year: of the chosen observations, then by source, where a source that
     * was corrected has what corrects it.
     */
    private List<Double> productionShares(FormId form, int year) {
        Map<String, double[]> sums = new TreeMap<>();
        for (Observed cell : world.list(Attribute.PRODUCTION)) {
            if (cell.cell().is(Key.FORM, form) && cell.cell().is(Key.YEAR, year)) {
                boolean own = isSupplier(cell.cell().place());
                addTo(sums, "", cell.chosen(), own);
                cell.all().forEach(each -> addTo(sums, each.source().code(), each, own));
                cell.corrected()
                        .forEach(erratum -> cell.all().stream()
                                .filter(each -> each.source().equals(erratum.correctedBy()))
                                .forEach(each ->
                                        addTo(sums, erratum.stated().source().code(), each, own)));
            }
        }
        return sums.values().stream()
                .filter(sum -> sum[1] > 0)
                .map(sum -> sum[0] / sum[1])
                .toList();
    }

    /** True for the supplier, and for a place for which it reports. */
    private boolean isSupplier(PlaceId place) {
        return place.equals(study.supplier()) || world.reporting(place).equals(study.supplier());
    }

    private static void addTo(Map<String, double[]> sums, String key, Observation each, boolean own) {
        double[] sum = sums.computeIfAbsent(key, any -> new double[2]);
        double value = each.estimate().value();
        sum[0] += own ? value : 0;
        sum[1] += value;
    }

    private void ranges() {
        List<String> wrong = new ArrayList<>();
        for (ReadingRow row : answer.readings()) {
            boolean complete = row.value().isPresent()
                    && row.low().isPresent()
                    && row.high().isPresent();
            boolean absent =
                    row.value().isEmpty() && row.low().isEmpty() && row.high().isEmpty();
            boolean explained = complete
                    ? row.notReported().isEmpty()
                    : NotReportedReason.find(row.notReported()).isPresent();
            if (!(complete || absent) || !explained || (complete && !holds(row))) {
                wrong.add(name(row));
            }
        }
        add("ranges", "every figure is in its range and in its bounds, or is not reported for a stated reason", wrong);
    }

    private static boolean holds(ReadingRow row) {
        double low = row.low().orElseThrow();
        double value = row.value().orElseThrow();
        double high = row.high().orElseThrow();
        boolean inside = 0 <= low && low <= value && value <= high;
        return inside
                && (row.unit() != UnitOfMeasure.SHARE || row.measure().equals(Measures.N_MINUS_ONE.id()) || high <= 1);
    }

    /** An index of squared shares is at least the square of the largest known share. */
    private void concentration() {
        Map<FormId, ReadingRow> shares = of(Measures.SUPPLIER_SHARE);
        List<String> wrong = new ArrayList<>();
        of(Measures.HHI_POINTS).forEach((form, row) -> {
            double share = Optional.ofNullable(shares.get(form))
                    .flatMap(ReadingRow::value)
                    .orElse(0.0);
            double points = row.value().orElseThrow();
            if (points > POINTS * (1 + ROUNDING) || points < share * share * POINTS * (1 - ROUNDING)) {
                wrong.add(name(row));
            }
        });
        add("concentration", "HHI is at most 10,000 and at least the square of the supplier's share", wrong);
    }

    /** Every loss that gives a figure is stated once; that of the supplier is stated as coverage too. */
    private void losses() {
        Map<FormId, ReadingRow> coverage = of(Measures.COVERAGE);
        List<String> wrong = new ArrayList<>();
        Map<FormId, Set<PlaceId>> found = new HashMap<>();
        for (LossRow loss : answer.losses()) {
            boolean once =
                    found.computeIfAbsent(loss.form(), any -> new TreeSet<>()).add(loss.lost());
            boolean ofSupplier = loss.lost().equals(study.supplier());
            Optional<Double> stated =
                    Optional.ofNullable(coverage.get(loss.form())).flatMap(ReadingRow::value);
            boolean agrees =
                    !ofSupplier || (stated.isPresent() && Math.abs(stated.get() - loss.coverage()) <= ROUNDING);
            if (!once || loss.coverage() < 0 || loss.coverage() > 1 || !agrees) {
                wrong.add(loss.form() + " without " + loss.lost());
            }
        }
        expectedLosses().forEach((form, places) -> {
            if (!places.equals(found.getOrDefault(form, Set.of()))) {
                wrong.add("the places of " + form);
            }
        });
        found.keySet().stream()
                .filter(form -> !study.forms().contains(form))
                .forEach(form -> wrong.add("the places of " + form));
        add("losses", "each loss is stated once and is a share, and that of the supplier is its coverage", wrong);
    }

    /** The places whose loss gives a figure, which takes no solver. */
    private Map<FormId, Set<PlaceId>> expectedLosses() {
        Map<FormId, Set<PlaceId>> expected = new TreeMap<>(Comparator.comparing(FormId::code));
        try (Coverage model = Coverage.of(world, study.year(), NO_SOLVER)) {
            study.forms().forEach(form -> expected.put(form, model.lossesOf(form)));
        }
        return expected;
    }

    private void verdict() {
        boolean same = answer.verdict().equals(DependenceVerdicts.of(study, world, answer.readings()));
        add("verdict", "the verdict follows from the readings", same ? List.of() : List.of("verdict"));
    }

    /** The reported readings of a measure by form. */
    private Map<FormId, ReadingRow> of(Measure measure) {
        Map<FormId, ReadingRow> rows = new HashMap<>();
        answer.readings().stream()
                .filter(row -> row.measure().equals(measure.id()) && row.value().isPresent())
                .forEach(row -> rows.put(row.form(), row));
        return rows;
    }

    private static String name(ReadingRow row) {
        return row.form() + " " + row.measure();
    }
}
