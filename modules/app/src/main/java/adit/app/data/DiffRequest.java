package adit.app.data;

import adit.app.Answer;
import adit.app.RequestErrors;
import adit.app.worlds.OneWorld;
import adit.app.worlds.TwoWorlds;
import adit.basics.BadInputException;
import adit.basics.Issues;
import adit.brief.data.DiffText;
import adit.curation.DiffTables;
import adit.curation.Subject;
import adit.curation.WorldDiff;
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
    public Answer answer(RequestErrors errors) {
        WorldDiff diff = diff(errors);
        return new Answer(
                (language, width) -> DiffText.of(diff, top, language, width),
                DiffTables.of(diff),
                DiffTables.changes(diff));
    }

    private WorldDiff diff(RequestErrors errors) {
        errors.atLeastOne("top", top);
        if (!(least >= 0 && least < Double.POSITIVE_INFINITY)) {
            errors.add(
                    "out-of-range",
                    "min-change",
                    String.valueOf(100 * least),
                    "the smallest change must be a number of percent, 0 or more",
                    "leave it out, or use a number such as 20");
        }
        if (editions.isEmpty() == worlds.isEmpty() || worlds.size() == 1) {
            errors.add(
                    "what-to-compare",
                    "",
                    "",
                    "two worlds or two editions are compared",
                    "name two worlds, or two sources with " + errors.named("editions"));
            throw errors.exception();
        }
        return editions.isEmpty() ? betweenWorlds(errors) : betweenEditions(errors);
    }

    private WorldDiff betweenWorlds(RequestErrors errors) {
        TwoWorlds both = TwoWorlds.read(worlds.getFirst(), worlds.getLast(), errors);
        errors.throwIfAny();
        return WorldDiff.between(both.before(), both.after(), filter(both.before(), both.after(), errors));
    }

    private WorldDiff betweenEditions(RequestErrors errors) {
        World read = OneWorld.read(world, errors);
        editions.forEach(each -> WorldDiff.requireSource(read, each, errors.parameters(), errors.issues()));
        errors.throwIfAny();
        return WorldDiff.editions(read, editions.getFirst(), editions.getLast(), filter(read, read, errors));
    }

    /** The form is looked up in the newer world first. */
    private WorldDiff.Filter filter(World before, World after, RequestErrors errors) {
        return new WorldDiff.Filter(form.isEmpty() ? List.of() : forms(before, after, errors), least);
    }

    private List<Form> forms(World before, World after, RequestErrors errors) {
        List<Form> former = Subject.find(before, form, errors.parameters(), new Issues())
                .map(Subject::forms)
                .orElse(List.of());
        Issues unknown = new Issues();
        List<Form> found = Subject.find(after, form, errors.parameters(), unknown)
                .map(Subject::forms)
                .orElse(former);
        if (found.isEmpty()) {
            unknown.throwIfErrors();
            errors.add("unknown-subject", "form", form, "this is a plant", "name a form");
            throw errors.exception();
        }
        return found;
    }
}
