package adit.app.dependence;

import adit.app.RequestErrors;
import adit.app.worlds.FormCodes;
import adit.app.worlds.RequestedPlaces;
import adit.basics.FormId;
import adit.basics.PlaceId;
import adit.dependence.Dependence;
import adit.dependence.DependenceTable;
import adit.dependence.MeasureTable;
import adit.dependence.SeparateMembers;
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

    /**
     * Checks codes against a world; every error is added to the faults; the question may be used only if there is none.
     *
     * @param supplier a place; if empty, the supplier that the world names
     * @param coalition places and groups; if empty, the group that the world names
     * @param forms codes of forms; if empty, all of them
     */
    static DependenceQuestion of(
            World world, String supplier, List<String> coalition, int year, List<String> forms, RequestErrors errors) {
        RequestedPlaces asked = new RequestedPlaces(world, errors);
        PlaceId from = asked.supplier(supplier);
        Set<PlaceId> members = asked.members(coalition);
        if (members.contains(from)) {
            errors.add(
                    "supplier-is-member",
                    "coalition",
                    from.code(),
                    "the supplier cannot be a member",
                    "take it out of " + errors.named("coalition"));
        }
        requireApart(world, from, members, errors);
        checkYear(world, "year", year, errors);
        World asReported = apart(world, from, members, errors);
        return new DependenceQuestion(asReported, from, members, year, FormCodes.chosen(world, forms, errors));
    }

    /** A group and one of its places cannot be on both sides: figures of the group include those of the place. */
    private static void requireApart(World world, PlaceId supplier, Set<PlaceId> members, RequestErrors errors) {
        members.stream()
                .filter(member -> !members.contains(supplier) && world.overlap(member, supplier))
                .findFirst()
                .ifPresent(member -> errors.add(
                        "supplier-overlaps",
                        "coalition",
                        member.code(),
                        world.reporting(supplier).equals(member)
                                ? "the supplier " + supplier + " is one of the places of " + member
                                : "this place is one of those of the supplier " + supplier,
                        "name a coalition without " + member + ", or another supplier"));
    }

    /** A member of a group without figures of its own is an error, since those of the group are not its own. */
    private static World apart(World world, PlaceId supplier, Set<PlaceId> members, RequestErrors errors) {
        SeparateMembers separate = new SeparateMembers(world, supplier, members);
        for (PlaceId member : separate.withoutFigures()) {
            PlaceId group = world.reporting(member);
            errors.add(
                    "member-in-group",
                    "coalition",
                    member.code(),
                    "trade of this place is reported under " + group,
                    "name " + group + " instead");
        }
        return separate.apart();
    }

    /** Beyond the first and last year of any figure, the nearest figure would be used for a year to which it does not apply. */
    private static void checkYear(World world, String parameter, int year, RequestErrors errors) {
        FigureYears years = FigureYears.of(world);
        if (!years.include(year)) {
            errors.add(
                    "year-without-figures",
                    parameter,
                    String.valueOf(year),
                    years.words(world.name()),
                    "leave it out, which means " + world.baseYear());
        }
    }

    /** The same question of another world and year; codes that the other world lacks are errors. */
    DependenceQuestion in(World other, int otherYear, RequestErrors errors) {
        List<String> known =
                other.forms().stream().map(form -> form.id().code()).toList();
        RequestedPlaces asked = new RequestedPlaces(other, errors);
        asked.place("supplier", supplier.code());
        members.forEach(member -> asked.place("coalition", member.code()));
        requireApart(other, supplier, members, errors);
        checkYear(other, "compare-year", otherYear, errors);
        Set<FormId> both = new LinkedHashSet<>(forms);
        both.removeIf(form -> !known.contains(form.code()));
        return new DependenceQuestion(apart(other, supplier, members, errors), supplier, members, otherYear, both);
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
}
