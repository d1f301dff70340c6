package adit.audit.plan;

import adit.basics.PlaceId;
import adit.basics.ProcessId;
import adit.plandata.question.Question;
import adit.world.Key;
import adit.world.Observed;
import adit.world.Plant;
import adit.world.Status;
import adit.world.World;
import java.util.Set;
import java.util.function.Predicate;

/**
 * The firms of {@code F[p]}, as in "Know-how" of {@code docs/plan.md}: those of members, and those of third countries that own a project of the process in a
 * member.
 */
final class AuditFirms {

    private static final Set<Status> NO_PROJECT =
            Set.of(Status.OPERATING, Status.IDLE, Status.ON_HOLD, Status.CANCELLED);

    private final World world;
    private final Question question;
    private final AuditNodes nodes;
    private final AuditParameters parameters;

    AuditFirms(World world, Question question, AuditNodes nodes, AuditParameters parameters) {
        this.world = world;
        this.question = question;
        this.nodes = nodes;
        this.parameters = parameters;
    }

    /** {@code F[p]}: at most those that can be at work at once. */
    double counted(ProcessId process) {
        double all = sum(process, firm -> isInMember(firm.cell().place())) + ofThirdCountries(process);
        return Math.min(all, parameters.growth(process, "firms").orElse(all));
    }

    double ofThirdCountries(ProcessId process) {
        return sum(process, firm -> isThirdCountry(firm.cell().place()) && hasProject(firm, process));
    }

    private double sum(ProcessId process, Predicate<Observed> which) {
        return parameters.technologyOwners(process).stream()
                .filter(which)
                .mapToDouble(Observed::value)
                .sum();
    }

    private boolean isInMember(PlaceId place) {
        return nodes.isMember(nodes.home(place).code());
    }

    private boolean isThirdCountry(PlaceId place) {
        boolean ofSupplier =
                place.equals(question.supplier()) || nodes.home(place).equals(question.supplier());
        return !isInMember(place) && !ofSupplier && !nodes.isExcluded(place);
    }

    private boolean hasProject(Observed firm, ProcessId process) {
        for (Plant plant : world.plants()) {
            boolean same = plant.process().equals(process)
                    && plant.owner()
                            .strip()
                            .equalsIgnoreCase(firm.cell().get(Key.OWNER).strip());
            if (same && isInMember(plant.place()) && isProject(plant)) {
                return true;
            }
        }
        return false;
    }

    private boolean isProject(Plant plant) {
        boolean goesOn = !NO_PROJECT.contains(plant.status())
                || question.assumptions().includeStatus().contains(plant.status());
        return goesOn && plant.capacity().value() > 0;
    }
}
