package adit.plan;

import adit.basics.Grade;
import adit.basics.ProcessId;
import adit.plan.resolve.ResolvedQuestion;
import adit.plan.resolve.ResolvedQuestion.GrowthLimit;
import adit.plan.resolve.Unit;
import adit.plandata.question.Chain;
import adit.plandata.question.CountedFirms;
import adit.plandata.result.KnowHow;
import adit.plandata.result.Projects.Reason;
import adit.plandata.result.Projects.Whole;
import adit.world.Attribute;
import adit.world.Observed;
import adit.world.Status;
import adit.world.World;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** States the limits of know-how that a question has, and the projects that are not subject to them. */
final class KnowHowReader {

    private static final String ANY = "*";
    private static final List<String> ITEMS = List.of("gamma", "kappa", "firms", "newcomers");

    private final World world;
    private final ResolvedQuestion r;

    KnowHowReader(World world, ResolvedQuestion resolved) {
        this.world = world;
        r = resolved;
    }

    /** By process, in the order of the chain. */
    List<KnowHow> limits() {
        List<KnowHow> limits = new ArrayList<>();
        for (int step = 0; step < r.chain().steps().size(); step++) {
            ProcessId process = r.chain().steps().get(step).id();
            r.growthOf(step).ifPresent(limit -> limits.add(stated(process, limit)));
        }
        return limits;
    }

    private KnowHow stated(ProcessId process, GrowthLimit limit) {
        double tons = r.scale().mass();
        return new KnowHow(
                process.code(),
                limit.gamma(),
                limit.kappa() * tons,
                limit.firms(),
                limit.thirdCountries(),
                limit.seed() * tons,
                limit.newcomers(),
                grade(process));
    }

    private Grade grade(ProcessId process) {
        Stream<Observed> figures = ITEMS.stream().flatMap(item -> figure(process, item).stream());
        CountedFirms firms = new CountedFirms(world, r.question());
        return Stream.concat(figures, firms.stated(process).stream())
                .map(Observed::grade)
                .reduce(Grade.A, Grade::worse);
    }

    private Optional<Observed> figure(ProcessId process, String item) {
        return world.find(Attribute.GROWTH, process, item).or(() -> world.find(Attribute.GROWTH, ANY, item));
    }

    /** In the order of the chain, then the largest first, then by name. */
    List<Whole> whole() {
        return r.units().stream()
                .filter(unit ->
                        unit.kind() == Unit.Kind.PROJECT && unit.schedule().whole())
                .filter(unit -> r.growthOf(unit.step()).isPresent())
                .sorted(Comparator.comparingInt(Unit::step)
                        .thenComparingDouble(unit -> -unit.size())
                        .thenComparing(Unit::name)
                        .thenComparing(Unit::id))
                .map(this::whole)
                .toList();
    }

    private Whole whole(Unit unit) {
        Chain.Step step = r.chain().steps().get(unit.step());
        return new Whole(
                unit.id(),
                unit.name(),
                unit.site().place(),
                step.id().code(),
                reason(unit.evidence().status()),
                unit.size() * r.scale().mass(),
                r.calendar(unit.schedule().earliest()));
    }

    private static Reason reason(String status) {
        if (status.equals(Status.CONSTRUCTION.word())) {
            return Reason.CONSTRUCTION;
        }
        return status.equals(Status.IDLE.word()) ? Reason.IDLE : Reason.NEWCOMER;
    }
}
