package adit.app.data;

import adit.app.Answer;
import adit.app.RequestErrors;
import adit.app.worlds.OneWorld;
import adit.brief.data.ShowText;
import adit.curation.Evidence;
import adit.curation.EvidenceQuery;
import adit.curation.EvidenceTables;
import adit.world.Key;
import adit.world.World;
import java.nio.file.Path;
import java.util.OptionalInt;

/**
 * Figures of a world to be explained: every observation, which one is used and why, and the sources.
 *
 * @param world folder of the world
 * @param subject id or name of a form or commodity, or id of a plant
 * @param place code or name of a place; empty for all
 * @param attribute kind of figure, such as {@code production}; empty for all
 * @param year year; empty for all
 */
public record ExplainRequest(Path world, String subject, String place, String attribute, OptionalInt year) {

    /**
     * The answer.
     *
     * @throws adit.basics.BadInputException with all issues, if the world has errors or no such figure
     */
    public Answer answer(RequestErrors errors) {
        World read = OneWorld.read(world, errors);
        if (year.isPresent() && read.cells().noneMatch(each -> each.cell().is(Key.YEAR, year.getAsInt()))) {
            errors.add(
                    "year-without-figures",
                    "year",
                    String.valueOf(year.getAsInt()),
                    read.name() + " has no figure of this year",
                    "leave it out, which means all years");
        }
        EvidenceQuery query = EvidenceQuery.find(
                        read, subject, place, attribute, year.orElse(0), errors.parameters(), errors.issues())
                .orElseThrow(errors::exception);
        Evidence evidence = Evidence.of(read, query);
        var tables = EvidenceTables.of(evidence);
        return new Answer((language, width) -> ShowText.of(evidence, language, width), tables, tables.getFirst());
    }
}
