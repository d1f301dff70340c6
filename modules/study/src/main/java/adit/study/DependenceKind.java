package adit.study;

import adit.basics.FormId;
import adit.basics.Step;
import adit.basics.Watch;
import adit.dependence.Coverage;
import adit.dependence.DependenceTable;
import adit.dependence.Losses;
import adit.dependence.Measure;
import adit.dependence.SignatureTable;
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
public final class DependenceKind implements RunKind<World, DependenceStudy, DependenceFindings> {

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
    public DependenceFindings answer(DependenceStudy study, World world, Watch watch) {
        watch.at("dependence");
        DependenceTable table = DependenceFacts.table(study, world);
        SignatureTable views = SignatureTable.of(world, table, solver);
        List<ReadingRow> readings = ReadingRows.of(views);
        List<LossRow> losses = losses(study, world, watch);
        return new DependenceFindings(
                new DependenceAnswer(DependenceVerdicts.of(study, world, readings), readings, losses), table, views);
    }

    private List<LossRow> losses(DependenceStudy study, World world, Watch watch) {
        List<LossRow> rows = new ArrayList<>();
        try (Coverage coverage = Coverage.of(world, study.year(), solver)) {
            int part = 0;
            for (FormId form : study.forms()) {
                part++;
                watch.at(new Step("losses", part, study.forms().size()));
                Losses.singleOf(coverage, form)
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
    public Encoded write(DependenceStudy study, DependenceFindings findings) {
        return RESULTS.encode(findings.answer());
    }

    @Override
    public List<ResultTable> derived(DependenceStudy study, World world, DependenceFindings findings) {
        List<ResultTable> tables = new ArrayList<>(DependenceTables.of(findings.table()));
        tables.add(withoutReadings(MeasureTables.of(
                DependenceFacts.measures(study, world), study.supplier(), Set.of(), DependenceFacts.forms(study))));
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
    public DependenceFindings read(Stored stored, DependenceStudy study, World world) {
        DependenceAnswer answer = RESULTS.decode(stored);
        DependenceTable table = DependenceFacts.table(study, world);
        return new DependenceFindings(answer, table, ReadingRows.table(world, table, answer.readings()));
    }

    @Override
    public AuditReport audit(DependenceStudy study, World world, DependenceFindings findings) {
        return new DependenceAudit(study, world, findings.answer()).report();
    }

    @Override
    public String schema() {
        return RunSchema.of(NAME, QUESTIONS.fieldsSchema(), RESULTS);
    }
}
