package adit.audit.plan;

import adit.basics.Grade;
import adit.basics.ProcessId;
import adit.plandata.result.KnowHow;
import adit.plandata.result.Projects.Reason;
import adit.plandata.result.Projects.Whole;
import adit.runs.audit.Check;
import adit.world.Attribute;
import adit.world.Observed;
import adit.world.Recipe;
import adit.world.World;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

/** Checks what is stated of the limits of know-how: γ, κ, firms, newcomers and grade of every process that has one, and the projects that pass whole. */
final class KnowHowCheck {

    private static final String ANY = "*";

    private final AuditInputs inputs;
    private final World world;
    private final List<KnowHow> limits;
    private final List<Whole> whole;
    private final MaxViolation figures = new MaxViolation(
            "know-how as stated",
            "γ, κ, firms, newcomers a year and grade of each process that has a limit",
            "part",
            MaxViolation.ROUNDING);
    private final MaxViolation passing = new MaxViolation(
            "projects that pass whole",
            "under construction, idle, or first of a newcomer, where the process has a limit; all of them, each once",
            "part",
            MaxViolation.ROUNDING);

    KnowHowCheck(AuditInputs inputs, PlanClaims claims, World world) {
        this.inputs = inputs;
        this.world = world;
        limits = claims.knowHow();
        whole = claims.projects().whole();
    }

    List<Check> checks() {
        Map<String, KnowHow> byProcess = new HashMap<>();
        limits.forEach(each ->
                figures.unless(byProcess.put(each.process(), each) == null, () -> each.process() + " is listed twice"));
        Set<String> limited = new HashSet<>();
        for (Recipe recipe : inputs.recipes()) {
            if (has(recipe.id(), "gamma") && has(recipe.id(), "kappa")) {
                limited.add(recipe.id().code());
                Optional<KnowHow> stated =
                        Optional.ofNullable(byProcess.get(recipe.id().code()));
                figures.unless(stated.isPresent(), () -> recipe.id() + " is missing");
                stated.ifPresent(each -> check(each, recipe.id()));
            }
        }
        limits.forEach(
                each -> figures.unless(limited.contains(each.process()), () -> each.process() + " has no limit"));
        checkWhole(limited);
        return List.of(figures.check(), passing.check());
    }

    private boolean has(ProcessId process, String item) {
        return inputs.parameters().growth(process, item).isPresent();
    }

    private double growth(ProcessId process, String item) {
        OptionalDouble found = inputs.parameters().growth(process, item);
        return found.orElse(Double.NaN);
    }

    private void check(KnowHow stated, ProcessId process) {
        double firms = inputs.firms().counted(process);
        figures.sameInPart(stated.gamma(), growth(process, "gamma"), () -> "γ of " + process);
        figures.sameInPart(stated.kappa(), growth(process, "kappa"), () -> "κ of " + process);
        figures.sameInPart(stated.firms(), firms, () -> "firms of " + process);
        figures.sameInPart(
                stated.thirdCountries(),
                inputs.firms().ofThirdCountries(process),
                () -> "firms of third countries of " + process);
        figures.sameInPart(
                stated.newcomers().orElse(Double.NaN), growth(process, "newcomers"), () -> "newcomers of " + process);
        figures.sameInPart(stated.seed(), growth(process, "kappa") * firms, () -> "κ of all firms of " + process);
        figures.unless(stated.grade() == grade(process), () -> "grade of " + process);
    }

    /** The worst grade of γ, κ, the firms at work at once, the newcomers a year, and the firms stated for the process. */
    private Grade grade(ProcessId process) {
        List<Observed> behind = new ArrayList<>(inputs.parameters().technologyOwners(process));
        for (String item : List.of("gamma", "kappa", "firms", "newcomers")) {
            world.find(Attribute.GROWTH, process, item)
                    .or(() -> world.find(Attribute.GROWTH, ANY, item))
                    .ifPresent(behind::add);
        }
        Grade worst = Grade.A;
        for (Observed each : behind) {
            worst = worst.worse(each.grade());
        }
        return worst;
    }

    private void checkWhole(Set<String> limited) {
        Set<String> expected = new HashSet<>();
        for (AuditUnit unit : inputs.units().values()) {
            if (unit.kind() == AuditUnit.Kind.PROJECT
                    && unit.size() > 0
                    && unit.schedule().whole()
                    && limited.contains(unit.recipe().id().code())) {
                expected.add(unit.id());
            }
        }
        Set<String> listed = new HashSet<>();
        for (Whole each : whole) {
            passing.unless(listed.add(each.project()), () -> each.project() + " is listed twice");
            Optional.ofNullable(inputs.units().get(each.project())).ifPresent(unit -> check(each, unit));
        }
        passing.unless(listed.equals(expected), () -> "projects " + listed + ", expected " + expected);
    }

    private void check(Whole stated, AuditUnit unit) {
        boolean described = stated.name().equals(unit.name())
                && stated.place().equals(unit.site().place())
                && stated.process().equals(unit.recipe().id().code())
                && stated.reason() == reason(unit.evidence().status())
                && stated.earliest() == unit.schedule().from();
        passing.unless(described, () -> "description of " + stated.project());
        passing.sameInPart(stated.capacity(), unit.size(), () -> "capacity of " + stated.project());
    }

    private static Reason reason(String status) {
        return switch (status) {
            case "construction" -> Reason.CONSTRUCTION;
            case "idle" -> Reason.IDLE;
            default -> Reason.NEWCOMER;
        };
    }
}
