package adit.app.data;

import adit.app.Answer;
import adit.app.Faults;
import adit.app.worlds.OneWorld;
import adit.app.worlds.TwoWorlds;
import adit.basics.BadInputException;
import adit.basics.Issues;
import adit.brief.DiffText;
import adit.study.data.DiffTables;
import adit.study.data.Subject;
import adit.study.data.WorldDiff;
import adit.world.Form;
import adit.world.World;
import java.nio.file.Path;
import java.util.List;

/**
 * Two worlds, or two editions of a source in one world, to be compared.
 *
 * @param worlds two folders, the former first; empty to compare editions
 * @param editions ids of two sources or their beginnings, the former first; empty to compare worlds
 * @param world folder of the world of the editions
 * @param form id or name of a form or commodity, to compare only its figures; empty for all
 * @param least smallest relative change of a value that is listed, such as 0.1
 * @param top how many cells of each kind the text shows
 */
public record DiffRequest(List<Path> worlds, List<String> editions, Path world, String form, double least, int top) {

    public DiffRequest {
        worlds = List.copyOf(worlds);
        editions = List.copyOf(editions);
    }

    /**
     * The answer.
     *
     * @throws BadInputException with all issues, if there is an error
     */
    public Answer answer(Faults faults) {
        WorldDiff diff = diff(faults);
        return new Answer(
                (language, width) -> DiffText.of(diff, Math.max(1, top), language, width),
                DiffTables.of(diff),
                DiffTables.changes(diff));
    }

    private WorldDiff diff(Faults faults) {
        if (!(least >= 0 && least < Double.POSITIVE_INFINITY)) {
            faults.add(
                    "out-of-range",
                    "min-change",
                    String.valueOf(100 * least),
                    "the smallest change must be a number of percent, 0 or more",
                    "leave it out, or use a number such as 20");
        }
        if (editions.isEmpty() == worlds.isEmpty() || worlds.size() == 1) {
            faults.add(
                    "what-to-compare",
                    "",
                    "",
                    "two worlds or two editions are compared",
                    "name two worlds, or two sources with " + faults.named("editions"));
            throw faults.exception();
        }
        return editions.isEmpty() ? betweenWorlds(faults) : betweenEditions(faults);
    }

    private WorldDiff betweenWorlds(Faults faults) {
        TwoWorlds both = TwoWorlds.read(worlds.getFirst(), worlds.getLast(), faults);
        faults.throwIfAny();
        return WorldDiff.between(both.before(), both.after(), filter(both.before(), both.after(), faults));
    }

    private WorldDiff betweenEditions(Faults faults) {
        World read = OneWorld.read(world, faults);
        editions.forEach(each -> WorldDiff.requireSource(read, each, faults.parameters(), faults.issues()));
        faults.throwIfAny();
        return WorldDiff.editions(read, editions.getFirst(), editions.getLast(), filter(read, read, faults));
    }

    /** The form is looked up in the newer world first. */
    private WorldDiff.Filter filter(World before, World after, Faults faults) {
        return new WorldDiff.Filter(form.isEmpty() ? List.of() : forms(before, after, faults), least);
    }

    private List<Form> forms(World before, World after, Faults faults) {
        List<Form> former = Subject.find(before, form, faults.parameters(), new Issues())
                .map(Subject::forms)
                .orElse(List.of());
        Issues unknown = new Issues();
        List<Form> found = Subject.find(after, form, faults.parameters(), unknown)
                .map(Subject::forms)
                .orElse(former);
        if (found.isEmpty()) {
            unknown.throwIfErrors();
            faults.add("unknown-subject", "form", form, "this is a plant", "name a form");
            throw faults.exception();
        }
        return found;
    }
}
