package adit.plan.resolve;

import adit.basics.FormId;
import adit.basics.Grade;
import adit.basics.Issue;
import adit.basics.Issues;
import adit.basics.PlaceId;
import adit.plandata.question.Question;
import adit.plandata.result.Division;
import adit.world.Attribute;
import adit.world.Cell;
import adit.world.Observed;
import adit.world.World;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * Divides demand and scrap that are reported for a group between the places of it that the question names and its rest. Figures of a group include
 * those of its places.
 */
final class GroupDivision {

    private static final double NOISE = 1e-9;

    private final World world;
    private final Question question;
    private final Issues issues;
    private final UseShares shares;
    private final DivisionFaults faults;
    private final Map<PlaceId, Set<PlaceId>> named = new TreeMap<>();

    GroupDivision(World world, Question question, Issues issues) {
        this.world = world;
        this.question = question;
        this.issues = issues;
        shares = new UseShares(world, question, issues);
        faults = new DivisionFaults(question);
        question.members().forEach(this::name);
        name(question.supplier());
    }

    private void name(PlaceId place) {
        PlaceId group = world.reporting(place);
        if (!group.equals(place)) {
            named.computeIfAbsent(group, any -> new TreeSet<>()).add(place);
        }
    }

    private Set<PlaceId> namedOf(PlaceId group) {
        return named.getOrDefault(group, Set.of());
    }

    /** What a figure of demand or scrap within the horizon counts for, t/y by place. */
    Map<PlaceId, Double> parts(Observed whole) {
        PlaceId place = whole.cell().place();
        PlaceId group = world.reporting(place);
        if (!group.equals(place) && !namedOf(group).contains(place)) {
            boolean included = world.find(of(group, whole.cell())).isPresent();
            return included ? Map.of() : Map.of(place, whole.value());
        }
        Map<PlaceId, Double> parts = new TreeMap<>();
        double rest = whole.value();
        for (PlaceId named : namedOf(place)) {
            Optional<Observed> own = world.find(of(named, whole.cell()));
            double part = own.map(Observed::value).orElseGet(() -> whole.value() * share(named, whole.cell()));
            rest -= part;
            if (own.isEmpty()) {
                parts.put(named, part);
            }
        }
        if (rest < -NOISE * whole.value()) {
            faults.tooMuch(whole.cell(), namedOf(place));
        }
        parts.put(place, Math.max(0, rest));
        return parts;
    }

    /** The same cell of another place. */
    private static Cell of(PlaceId place, Cell cell) {
        return of(place, cell, cell.year());
    }

    private static Cell of(PlaceId place, Cell cell, int year) {
        return Cell.of(cell.attribute(), cell.form(), place, year, cell.keys().getLast());
    }

    /** The part of a place in a figure of its group. */
    private double share(PlaceId place, Cell whole) {
        if (hasOwn(place, whole)) {
            faults.incomplete(whole, place);
            return 0;
        }
        Cell demand = demand(place, whole.year());
        boolean likeDemand = whole.attribute() == Attribute.SCRAP && hasOwn(place, demand);
        return likeDemand ? ofDemand(demand) : shares.of(place).share();
    }

    private Cell demand(PlaceId place, int year) {
        FormId form = question.targets().getFirst().form();
        return Cell.demand(form, place, year, question.scenario());
    }

    /** Scrap is divided like the demand of its year; in a year in which the group has no demand, it is all of the rest. */
    private double ofDemand(Cell own) {
        double whole = value(of(world.reporting(own.place()), own));
        return whole > 0 ? value(own) / whole : 0;
    }

    private double value(Cell cell) {
        return world.find(cell).map(Observed::value).orElse(0.0);
    }

    /** True if the world has such a figure of a place in any year of the horizon. */
    private boolean hasOwn(PlaceId place, Cell cell) {
        return IntStream.rangeClosed(question.firstYear(), question.lastYear())
                .anyMatch(year -> world.find(of(place, cell, year)).isPresent());
    }

    /** How the demand of groups is divided, by place; every fault is added to the issues. */
    List<Division> list(List<FormId> forms) {
        List<Division> list = new ArrayList<>();
        named.forEach(
                (group, places) -> places.forEach(place -> divided(place, group).ifPresent(list::add)));
        faults.report(issues);
        faults.requireNoBans(world, forms, issues);
        return list;
    }

    /** Empty if the group has no demand, or none in the first year. */
    private Optional<Division> divided(PlaceId place, PlaceId group) {
        Cell own = demand(place, question.firstYear());
        if (!hasOwn(group, own)) {
            return Optional.empty();
        }
        if (!hasOwn(place, own)) {
            return Optional.of(shares.of(place));
        }
        requireNoShare(place);
        return world.find(own)
                .flatMap(part -> world.find(of(group, own))
                        .filter(whole -> whole.value() > 0)
                        .map(whole -> byOwnDemand(part, whole)));
    }

    private static Division byOwnDemand(Observed part, Observed whole) {
        Grade worse = part.grade().compareTo(whole.grade()) > 0 ? part.grade() : whole.grade();
        return new Division(
                part.cell().place(),
                whole.cell().place(),
                Division.By.OWN_DEMAND,
                part.value() / whole.value(),
                part.estimate().low() / whole.value(),
                part.estimate().high() / whole.value(),
                worse);
    }

    private void requireNoShare(PlaceId place) {
        if (question.assumptions().shareOfGroup().containsKey(place)) {
            issues.add(Issue.error(
                    "share-not-used",
                    question.name(),
                    0,
                    "assumptions.share-of-group",
                    place.code(),
                    "demand.csv has demand of this place in scenario " + question.scenario() + ", which is used",
                    "remove the share, or the rows"));
        }
    }
}
