package adit.study;

import adit.audit.plan.PlanAudit;
import adit.audit.plan.PlanClaims;
import adit.basics.FormId;
import adit.basics.PlaceId;
import adit.basics.Watch;
import adit.dependence.Dependence;
import adit.dependence.DependenceRow;
import adit.dependence.DependenceTable;
import adit.dependence.SeparateMembers;
import adit.dependence.chain.ChainFlows;
import adit.math.lp.LpSolver;
import adit.math.lp.SolverException;
import adit.plan.CostRangeFinder;
import adit.plan.Planner;
import adit.plan.RangeFinder;
import adit.plandata.question.Question;
import adit.plandata.result.OverriddenFigure;
import adit.plandata.result.PlanResult;
import adit.runs.Heading;
import adit.runs.RunKind;
import adit.runs.RunSchema;
import adit.runs.audit.AuditReport;
import adit.runs.codec.RecordCodec;
import adit.runs.codec.RecordCodec.Encoded;
import adit.runs.codec.Stored;
import adit.runs.fields.Fields;
import adit.runs.files.ResultTable;
import adit.world.World;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Runs of the kind {@code plan}: can the targets be reached, by when, which limits bind, what to build and at what cost. */
public final class PlanKind implements RunKind<World, Study, PlanAnswer> {

    /** The word in study files. */
    public static final String NAME = "plan";

    private static final RecordCodec<Question> QUESTIONS = RecordCodec.of(Question.class);
    private static final RecordCodec<PlanResult> RESULTS = RecordCodec.of(PlanResult.class);
    private static final String COALITION = "coalition";

    private final LpSolver solver;

    /** {@code solver} answers questions; runs are read back and audited without it. */
    public PlanKind(LpSolver solver) {
        this.solver = solver;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Set<String> fields() {
        return PlanFields.NAMES;
    }

    @Override
    public Optional<Study> ask(Heading heading, Fields fields, World world) {
        return new PlanFields(heading, fields, world).read();
    }

    @Override
    public PlanAnswer answer(Study study, World world, Watch watch) {
        watch.at("dependence");
        World own = study.in(world);
        DependenceTable dependence = dependence(study, own);
        PlanResult plan = new Planner(solver, watch)
                .plan(own, study.question())
                .with(OverriddenFigure.list(world, study.question()));
        return new PlanAnswer(withRange(plan, study, own, watch), dependence);
    }

    /** A solver that fails on a moved world does not lose the answer; the brief says that there is no range. */
    private PlanResult withRange(PlanResult plan, Study study, World world, Watch watch) {
        try {
            PlanResult ranged = plan.with(new RangeFinder(solver, watch).of(world, study.question()));
            return withCostRange(ranged, world, watch);
        } catch (SolverException failed) {
            return plan;
        }
    }

    private PlanResult withCostRange(PlanResult ranged, World world, Watch watch) {
        try {
            return new CostRangeFinder(solver, watch).addTo(ranged, world);
        } catch (SolverException failed) {
            return ranged;
        }
    }

    private static DependenceTable dependence(Study study, World world) {
        DependenceTable all =
                Dependence.of(apart(study, world), study.question().supplier(), members(study), world.baseYear());
        return new DependenceTable(all.supplier(), all.members(), all.year(), planned(world, all.rows()));
    }

    /** A plan says nothing of commodities that are only measured. */
    private static List<DependenceRow> planned(World world, List<DependenceRow> rows) {
        Set<String> planned = world.plannedCommodities();
        return rows.stream()
                .filter(row -> planned.contains(world.vocabulary().whole(row.commodity())))
                .toList();
    }

    private static World apart(Study study, World world) {
        return new SeparateMembers(world, study.question().supplier(), members(study)).apart();
    }

    private static Set<PlaceId> members(Study study) {
        return new LinkedHashSet<>(study.question().members());
    }

    @Override
    public ObjectNode write(Study study) {
        return QUESTIONS.inline(study.question()).put(COALITION, study.coalition());
    }

    @Override
    public Encoded write(Study study, PlanAnswer answer) {
        return RESULTS.encode(answer.plan());
    }

    @Override
    public List<ResultTable> derived(Study study, World world, PlanAnswer answer) {
        List<ResultTable> tables = new ArrayList<>(DependenceTables.of(answer.dependence()));
        tables.addAll(ChainTables.of(chain(study, study.in(world))));
        tables.add(StoppedTable.of(study.question(), world));
        return tables;
    }

    /** Supply in the chain of the first target form among supplier, members and others in the base year; {@code world} is that of the study. */
    static ChainFlows chain(Study study, World world) {
        return ChainFlows.of(
                apart(study, world),
                study.question().targetForms().stream()
                        .sorted(Comparator.comparing(FormId::code))
                        .findFirst()
                        .orElseThrow(),
                study.question().supplier(),
                members(study),
                world.baseYear());
    }

    @Override
    public PlanAnswer read(Stored stored, Study study, World world) {
        return new PlanAnswer(RESULTS.decode(stored, study.question()), dependence(study, study.in(world)));
    }

    @Override
    public int replaced(Study study) {
        return study.question().overrides().size();
    }

    /** The audit applies the overrides itself. */
    @Override
    public AuditReport audit(Study study, World world, PlanAnswer answer) {
        return PlanAudit.audit(world, study.question(), PlanClaims.of(answer.plan()));
    }

    @Override
    public String schema() {
        ObjectNode question = QUESTIONS.inlineSchema();
        ((ObjectNode) question.get("properties")).putObject(COALITION).put("type", "string");
        ((ArrayNode) question.get("required")).add(COALITION);
        return RunSchema.of(NAME, question, RESULTS);
    }
}
