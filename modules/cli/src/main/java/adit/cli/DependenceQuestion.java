package adit.cli;

import adit.basics.FormId;
import adit.basics.Issue;
import adit.basics.Issues;
import adit.basics.Nearest;
import adit.basics.PlaceId;
import adit.dependence.Dependence;
import adit.dependence.DependenceTable;
import adit.dependence.MeasureTable;
import adit.dependence.SignatureTable;
import adit.math.lp.LpSolver;
import adit.study.Comparison;
import adit.study.FigureYears;
import adit.world.World;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Whose dependence on whom is measured, in which world and year.
 *
 * @param world what is measured
 * @param supplier who supplies
 * @param members who uses, as named
 * @param year the year asked for
 * @param forms the forms that are shown, in the order asked for
 */
record DependenceQuestion(World world, PlaceId supplier, Set<PlaceId> members, int year, Set<FormId> forms) {

    private static final String WHERE = "command line";

    /**
     * Checks codes against a world; every fault becomes an issue, so that the question is of use only without errors.
     *
     * @param supplier a place; if empty, the supplier that the world names
     * @param coalition places and groups; if empty, the group that the world names
     * @param forms codes of forms; if empty, all of them
     */
    static DependenceQuestion of(
            World world, String supplier, List<String> coalition, int year, List<String> forms, Issues issues) {
        AskedPlaces asked = new AskedPlaces(world, issues);
        PlaceId from = asked.supplier(supplier);
        Set<PlaceId> members = asked.members(coalition);
        if (members.contains(from)) {
            issues.add(Issue.error(
                    "supplier-is-member",
                    WHERE,
                    0,
                    "--coalition",
                    from.code(),
                    "the supplier cannot be a member",
                    "take it out of --coalition"));
        }
        checkYear(world, "--year", year, issues);
        return new DependenceQuestion(world, from, members, year, forms(world, forms, issues));
    }

    /** Beyond the first and last year of any figure, the nearest one would stand for a year that it says nothing about. */
    private static void checkYear(World world, String option, int year, Issues issues) {
        FigureYears years = FigureYears.of(world);
        if (!years.include(year)) {
            issues.add(Issue.error(
                    "year-without-figures",
                    WHERE,
                    0,
                    option,
                    String.valueOf(year),
                    years.words(world.name()),
                    "leave it out, which means " + world.baseYear()));
        }
    }

    /** The same question of another world and year; codes that the other world lacks become issues. */
    DependenceQuestion in(World other, int otherYear, Issues issues) {
        List<String> known =
                other.forms().stream().map(form -> form.id().code()).toList();
        AskedPlaces asked = new AskedPlaces(other, issues);
        asked.place("--supplier", supplier.code());
        members.forEach(member -> asked.place("--coalition", member.code()));
        checkYear(other, "--compare-year", otherYear, issues);
        Set<FormId> both = new LinkedHashSet<>(forms);
        both.removeIf(form -> !known.contains(form.code()));
        return new DependenceQuestion(other, supplier, members, otherYear, both);
    }

    DependenceTable table() {
        DependenceTable all = Dependence.of(world, supplier, members, year);
        return new DependenceTable(
                all.supplier(),
                all.members(),
                all.year(),
                all.rows().stream()
                        .filter(row -> forms.contains(row.form().id()))
                        .toList());
    }

    SignatureTable views(DependenceTable table, LpSolver solver) {
        return SignatureTable.of(world, table, solver);
    }

    MeasureTable measures(LpSolver solver) {
        return MeasureTable.of(world, supplier, members, List.of(year), solver);
    }

    Comparison.Side side() {
        return new Comparison.Side(world.name(), year);
    }

    private static Set<FormId> forms(World world, List<String> asked, Issues issues) {
        List<String> known =
                world.forms().stream().map(form -> form.id().code()).toList();
        Set<FormId> chosen = new LinkedHashSet<>();
        for (String code : asked.isEmpty() ? known : asked) {
            if (known.contains(code)) {
                chosen.add(new FormId(code));
            } else {
                issues.add(Issue.error(
                        "unknown-form",
                        WHERE,
                        0,
                        "--form",
                        code,
                        world.name() + " has no such form",
                        Nearest.hint(code, known, "use an id of forms.csv")));
            }
        }
        return chosen;
    }
}
