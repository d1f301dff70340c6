package adit.study;

import adit.basics.FormId;
import adit.basics.Step;
import adit.basics.Watch;
import adit.dependence.DependenceTable;
import adit.dependence.SignatureTable;
import adit.dependence.chain.Coverage;
import adit.dependence.chain.SupplierLosses;
import adit.dependence.measures.Measure;
import adit.math.lp.LpSolver;
import adit.runs.Heading;
import adit.runs.RunKind;
import adit.runs.RunSchema;
import adit.runs.audit.AuditReport;
import adit.runs.codec.RecordCodec;
import adit.runs.codec.RecordCodec.Encoded;
import adit.runs.codec.Stored;
import adit.runs.fields.Fields;
import adit.runs.files.ResultTable;
import adit.study.DependenceAnswer.LossRow;
import adit.study.DependenceAnswer.ReadingRow;
import adit.world.World;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.databind.node.ObjectNode;

/** Runs of the kind {@code dependence}: how much does a coalition depend on a supplier, form by form. */
public final class DependenceKind implements RunKind<World, DependenceStudy, DependenceResult> {

    /** The word in study files. */
    public static final String NAME = "dependence";

    private static final RecordCodec<DependenceStudy> QUESTIONS = RecordCodec.of(DependenceStudy.class);
    private static final RecordCodec<DependenceAnswer> RESULTS = RecordCodec.of(DependenceAnswer.class);

    private final LpSolver solver;

    /** {@code solver} answers questions; runs are read back and audited without it. */
    public DependenceKind(LpSolver solver) {
        this.solver = solver;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Set<String> fields() {
        return DependenceFields.NAMES;
    }

    @Override
    public Optional<DependenceStudy> ask(Heading heading, Fields fields, World world) {
        return new DependenceFields(heading, fields, world).read();
    }

    @Override
    public DependenceResult answer(DependenceStudy study, World of, Watch watch) {
        watch.at("dependence");
        World world = study.in(of);
        DependenceTable table = DependenceFigures.table(study, world);
        SignatureTable views = SignatureTable.of(world, table, solver.cancelledBy(watch));
        List<ReadingRow> readings = ReadingRows.of(views);
        List<LossRow> losses = losses(study, world, watch);
        return new DependenceResult(
                new DependenceAnswer(DependenceVerdicts.of(study, world, readings), readings, losses), table, views);
    }

    private List<LossRow> losses(DependenceStudy study, World world, Watch watch) {
        List<LossRow> rows = new ArrayList<>();
        try (Coverage coverage = Coverage.of(world, study.year(), solver.cancelledBy(watch))) {
            int part = 0;
            for (FormId form : study.forms()) {
                part++;
                watch.at(new Step("losses", part, study.forms().size()));
                SupplierLosses.singleOf(coverage, form)
                        .forEach(loss -> rows.add(new LossRow(form, loss.lost().getFirst(), loss.coverage())));
            }
        }
        return rows;
    }

    @Override
    public ObjectNode write(DependenceStudy study) {
        return QUESTIONS.inline(study);
    }

    @Override
    public Encoded write(DependenceStudy study, DependenceResult findings) {
        return RESULTS.encode(findings.answer());
    }

    @Override
    public List<ResultTable> derived(DependenceStudy study, World world, DependenceResult findings) {
        List<ResultTable> tables = new ArrayList<>(DependenceTables.of(findings.table()));
        tables.add(withoutReadings(MeasureTables.of(
                DependenceFigures.measures(study, study.in(world)),
                study.supplier(),
                Set.of(),
                DependenceFigures.forms(study))));
        return tables;
    }

    /** The measures of the signature table are among the readings; each figure is stated once. */
    private static ResultTable withoutReadings(ResultTable measures) {
        Set<String> stated = SignatureTable.MEASURES.stream().map(Measure::id).collect(Collectors.toSet());
        return new ResultTable(
                measures.name(),
                measures.columns(),
                measures.rows().stream()
                        .filter(row -> !stated.contains(row.get(1).toString()))
                        .toList());
    }

    @Override
    public DependenceResult read(Stored stored, DependenceStudy study, World world) {
        DependenceAnswer answer = RESULTS.decode(stored);
        World apart = study.in(world);
        DependenceTable table = DependenceFigures.table(study, apart);
        return new DependenceResult(answer, table, ReadingRows.table(apart, table, answer.readings()));
    }

    @Override
    public AuditReport audit(DependenceStudy study, World world, DependenceResult findings) {
        return new DependenceAudit(study, study.in(world), findings.answer()).report();
    }

    @Override
    public String schema() {
        return RunSchema.of(NAME, QUESTIONS.fieldsSchema(), RESULTS);
    }
}
