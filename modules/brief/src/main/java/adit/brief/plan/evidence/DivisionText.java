package adit.brief.plan.evidence;

import adit.basics.FormId;
import adit.plandata.result.Division;
import adit.study.StudyResult;
import adit.text.Words;
import adit.world.Attribute;
import adit.world.Cell;
import adit.world.Observation;
import adit.world.Observed;
import adit.world.World;
import java.util.ArrayList;
import java.util.List;

/** How the use of groups is divided between the members that belong to them and their rest. */
final class DivisionText {

    private final StudyResult result;
    private final World world;

    DivisionText(StudyResult result) {
        this.result = result;
        world = result.world();
    }

    /** One row for each member whose group reports for it. */
    List<List<String>> rows(Words words) {
        return result.plan().divisions().stream()
                .map(each -> List.of(
                        words.say(
                                "assumptions.share-of-group",
                                words.names().place(each.place()),
                                words.names().place(each.group())),
                        words.say(
                                key(each.by()),
                                words.figures().percent(each.share()),
                                words.figures().percent(each.low()),
                                words.figures().percent(each.high()),
                                each.grade().name(),
                                String.valueOf(year(each)))))
                .toList();
    }

    private int year(Division division) {
        return division.by() == Division.By.OWN_DEMAND
                ? result.study().question().firstYear()
                : world.baseYear();
    }

    private static String key(Division.By by) {
        return switch (by) {
            case OWN_DEMAND -> "assumptions.division.own";
            case STUDY -> "assumptions.division.study";
            case REPORTED_USE -> "assumptions.division.reported";
            case APPARENT_USE -> "assumptions.division.apparent";
        };
    }

    /** The figures from which the parts follow. */
    List<Observation> used() {
        List<Observation> used = new ArrayList<>();
        result.plan().divisions().forEach(each -> used.addAll(used(each)));
        return used;
    }

    private List<Observation> used(Division division) {
        return switch (division.by()) {
            case STUDY -> List.of();
            case OWN_DEMAND -> demand(division, result.study().question().scenario());
            case REPORTED_USE -> demand(division, "reported");
            case APPARENT_USE ->
                world.cells()
                        .filter(one -> isOfUse(one.cell(), division))
                        .map(Observed::chosen)
                        .toList();
        };
    }

    private List<Observation> demand(Division division, String scenario) {
        return world.list(Attribute.DEMAND, form()).stream()
                .filter(one -> one.cell().place().equals(division.place())
                        && one.cell().scenario().equals(scenario))
                .map(Observed::chosen)
                .toList();
    }

    private boolean isOfUse(Cell cell, Division division) {
        return switch (cell.attribute()) {
            case PRODUCTION -> isOfForm(cell) && cell.place().equals(division.place());
            case TRADE ->
                isOfForm(cell)
                        && (cell.from().equals(division.place()) || cell.to().equals(division.place()));
            default -> false;
        };
    }

    private boolean isOfForm(Cell cell) {
        return cell.form().equals(form()) && cell.year() == world.baseYear();
    }

    private FormId form() {
        return result.study().question().targets().getFirst().form();
    }
}
