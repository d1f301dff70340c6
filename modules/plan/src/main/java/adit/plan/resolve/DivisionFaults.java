package adit.plan.resolve;

import adit.basics.FormId;
import adit.basics.Issue;
import adit.basics.Issues;
import adit.basics.PlaceId;
import adit.plandata.question.Question;
import adit.world.Cell;
import adit.world.Period;
import adit.world.Restriction;
import adit.world.World;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What is wrong with figures of groups that are to be divided: one issue for each figure, with all of its years. */
final class DivisionFaults {

    private final Question question;
    private final Map<Issue, List<Integer>> years = new TreeMap<>();

    DivisionFaults(Question question) {
        this.question = question;
    }

    /** The places of a group have more than the group, which includes them. */
    void tooMuch(Cell whole, Set<PlaceId> places) {
        String codes = places.stream().map(PlaceId::code).collect(Collectors.joining(" and "));
        add(
                "division-negative",
                whole,
                whole.place(),
                "what counts for " + codes + " is more than the figure of " + whole.place() + " for " + whole.form()
                        + ", which includes it, in ",
                "correct the figures, or name only " + whole.place());
    }

    /** A place has figures of its own, but not in a year in which its group has. */
    void incomplete(Cell whole, PlaceId place) {
        add(
                "division-incomplete",
                whole,
                place,
                place + " has figures of its own for " + whole.form() + ", but only " + whole.place() + " has one in ",
                "add the missing years (0 where there is none), or remove the rows of " + place);
    }

    private void add(String code, Cell cell, PlaceId place, String message, String hint) {
        String file = cell.attribute().word() + ".csv";
        years.computeIfAbsent(
                        Issue.error(code, file, 0, "place", place.code(), message, hint), any -> new ArrayList<>())
                .add(cell.year());
    }

    /** Adds every fault to the issues. */
    void report(Issues issues) {
        years.forEach((fault, all) -> issues.add(Issue.error(
                fault.code(),
                fault.file(),
                fault.row(),
                fault.column(),
                fault.value(),
                fault.message()
                        + Resolver.years(all.stream().sorted().distinct().toList()),
                fault.hint())));
    }

    /** Places of a group that bans exports trade with each other, which a plan cannot express for a part of the group. */
    void requireNoBans(World world, List<FormId> forms, Issues issues) {
        for (PlaceId member : question.members()) {
            PlaceId group = world.reporting(member);
            world.restrictions().stream()
                    .filter(ban -> !group.equals(member) && ban.by().equals(group) && forms.contains(ban.form()))
                    .filter(this::isInForce)
                    .forEach(ban -> issues.add(Issue.error(
                            "member-in-banning-group",
                            question.name(),
                            0,
                            "coalition.members",
                            member.code(),
                            group + " bans the export of " + ban.form() + " (" + ban.id()
                                    + "), and a plan cannot tell its places apart within the ban",
                            "name " + group + " instead")));
        }
    }

    private boolean isInForce(Restriction ban) {
        return ban.bansAllExports()
                && IntStream.rangeClosed(question.firstYear(), question.lastYear())
                        .anyMatch(year -> Period.partOfYear(List.of(ban.days()), year) > 0);
    }
}
