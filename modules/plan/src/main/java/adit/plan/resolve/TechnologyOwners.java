package adit.plan.resolve;

import adit.basics.Issue;
import adit.basics.Issues;
import adit.basics.ProcessId;
import adit.plandata.question.CountedFirms;
import adit.plandata.question.Question;
import adit.world.Observed;
import adit.world.Plant;
import adit.world.Status;
import adit.world.World;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;

/** Firms that master a process: how many count, and which project is the first of a newcomer. */
final class TechnologyOwners {

    private final Question question;
    private final Issues issues;
    private final CountedFirms counted;
    private final Map<FirmProcess, List<Plant>> plants;

    /** A firm, in one spelling, and a process. */
    private record FirmProcess(String firm, ProcessId process) {

        static FirmProcess of(Plant plant) {
            return new FirmProcess(CountedFirms.spelled(plant.owner()), plant.process());
        }
    }

    TechnologyOwners(World world, Question question, Issues issues) {
        this.question = question;
        this.issues = issues;
        counted = new CountedFirms(world, question);
        plants = world.plants().stream().collect(Collectors.groupingBy(FirmProcess::of));
    }

    /** Firms of members that master a process, each counted once; a world that states none for anybody is an issue. */
    double ofMembers(ProcessId process) {
        if (counted.stated(process).isEmpty()) {
            issues.add(Issue.error(
                    "no-technology-owner",
                    "technology_owners.csv",
                    0,
                    "process",
                    process.code(),
                    "growth.csv limits this process by the firms that master it, and none is stated",
                    "add the firms, or a row for process *"));
        }
        return sum(counted.ofMembers(process));
    }

    /** Firms of third countries that master a process and have a project of it in a member. */
    double ofThirdCountries(ProcessId process) {
        return sum(counted.ofThirdCountries(process));
    }

    private static double sum(List<Observed> firms) {
        return firms.stream().mapToDouble(Observed::value).sum();
    }

    /**
     * True for the first project of an owner that runs no plant of the process anywhere: the one under construction, else the one that can
     * start first, then the largest, then by name.
     *
     * @param earliest first year of output of a project
     */
    boolean isFirstOfNewcomer(Plant plant, ToIntFunction<Plant> earliest) {
        FirmProcess owner = FirmProcess.of(plant);
        List<Plant> own = plants.getOrDefault(owner, List.of()).stream()
                .filter(other -> !question.assumptions().leavesOut(other.status())
                        && other.capacity().value() > 0)
                .toList();
        Comparator<Plant> order = Comparator.comparing((Plant one) -> one.status() != Status.CONSTRUCTION)
                .thenComparingInt(earliest)
                .thenComparingDouble(one -> -one.capacity().value())
                .thenComparing(Plant::name)
                .thenComparing(Plant::id);
        return !owner.firm().isEmpty()
                && own.stream().noneMatch(other -> other.status() == Status.OPERATING)
                && own.stream().min(order).filter(plant::equals).isPresent();
    }
}
