package adit.plandata.question;

import adit.basics.PlaceId;
import adit.basics.ProcessId;
import adit.world.Attribute;
import adit.world.Key;
import adit.world.Observed;
import adit.world.Plant;
import adit.world.World;
import java.util.List;
import java.util.Locale;

/**
 * The firms whose know-how counts in a question: those of members that master a process, and those of third countries (neither members nor the supplier,
 * and not excluded) that have also committed, which means that they own a project of the process in a member. Idle plants and plants in operation are no
 * projects, nor is what is stopped unless the study includes its status.
 */
public final class CountedFirms {

    private static final String ANY = "*";

    private final World world;
    private final Question question;

    public CountedFirms(World world, Question question) {
        this.world = world;
        this.question = question;
    }

    /** The name of an owner in one spelling. */
    public static String spelled(String owner) {
        return owner.strip().toLowerCase(Locale.ROOT);
    }

    /** All firms that are stated to master a process, of any place; those stated for any process where none is stated for this one. */
    public List<Observed> stated(ProcessId process) {
        List<Observed> own = stated(process.code());
        return own.isEmpty() ? stated(ANY) : own;
    }

    private List<Observed> stated(String process) {
        return world.list(Attribute.TECHNOLOGY_OWNER).stream()
                .filter(owner -> owner.cell().is(Key.PROCESS, process))
                .toList();
    }

    /** Firms of members. */
    public List<Observed> ofMembers(ProcessId process) {
        return stated(process).stream()
                .filter(owner -> isMember(owner.cell().place()))
                .toList();
    }

    /** Firms of third countries that have committed. */
    public List<Observed> ofThirdCountries(ProcessId process) {
        return stated(process).stream()
                .filter(owner -> isThirdCountry(owner.cell().place()))
                .filter(owner -> hasCommitted(spelled(owner.cell().get(Key.OWNER)), process))
                .toList();
    }

    private boolean isMember(PlaceId place) {
        return question.members().contains(question.home(world, place));
    }

    private boolean isThirdCountry(PlaceId place) {
        return !isMember(place)
                && !question.home(world, place).equals(question.supplier())
                && !question.excludes(world, place);
    }

    private boolean hasCommitted(String firm, ProcessId process) {
        return world.plants().stream()
                .anyMatch(plant -> plant.process().equals(process)
                        && isProject(plant)
                        && isMember(plant.place())
                        && spelled(plant.owner()).equals(firm));
    }

    private boolean isProject(Plant plant) {
        return !plant.status().exists()
                && !question.assumptions().leavesOut(plant.status())
                && plant.capacity().value() > 0;
    }
}
