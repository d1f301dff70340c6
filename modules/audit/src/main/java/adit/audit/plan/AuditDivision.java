package adit.audit.plan;

import adit.basics.Grade;
import adit.basics.PlaceId;
import adit.plandata.question.Question;
import adit.plandata.result.Division;
import adit.world.Attribute;
import adit.world.Cell;
import adit.world.Observed;
import adit.world.World;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/**
 * Demand and scrap of a group include those of its places. Places of a group that the question names count by themselves, and the group without
 * them; figures of its other places count where the group has none.
 */
final class AuditDivision {

    private final World world;
    private final Question question;
    private final MaxViolation missing;
    private final AuditShares shares;
    private final TreeSet<PlaceId> named = new TreeSet<>();

    AuditDivision(World world, Question question, MaxViolation missing) {
        this.world = world;
        this.question = question;
        this.missing = missing;
        shares = new AuditShares(world, question);
        named.addAll(question.members());
        named.add(question.supplier());
        named.removeIf(place -> world.reporting(place).equals(place));
    }

    /** Tons by place of a figure, which is of a year within the horizon. */
    Map<PlaceId, Double> tons(Observed figure) {
        Cell cell = figure.cell();
        PlaceId place = cell.place();
        Map<PlaceId, Double> tons = new HashMap<>();
        if (named.contains(place) || !isInGroup(place)) {
            tons.put(place, figure.value() - ofNamed(figure, tons));
            missing.unless(
                    tons.getOrDefault(place, 0.0) >= -MaxViolation.ROUNDING * figure.value(),
                    () -> cell + " is less than that of its places");
        } else if (valueAt(world.reporting(place), cell).isEmpty()) {
            tons.put(place, figure.value());
        }
        return tons;
    }

    private boolean isInGroup(PlaceId place) {
        return !world.reporting(place).equals(place);
    }

    /** What of the figure of a group is that of named places, t/y; those without a figure of their own are added to {@code tons}. */
    private double ofNamed(Observed figure, Map<PlaceId, Double> tons) {
        double sum = 0;
        for (PlaceId place : named) {
            if (world.reporting(place).equals(figure.cell().place())) {
                Optional<Double> own = valueAt(place, figure.cell());
                double part = own.orElseGet(() -> figure.value() * part(place, figure.cell()));
                sum += part;
                if (own.isEmpty()) {
                    tons.put(place, part);
                }
            }
        }
        return sum;
    }

    private double part(PlaceId place, Cell cell) {
        missing.unless(!isStated(place, cell), () -> "the world has no " + cell + " of " + place);
        Cell demand = Cell.demand(
                question.targets().getFirst().form(), world.reporting(place), cell.year(), question.scenario());
        if (cell.attribute() == Attribute.SCRAP && isStated(place, demand)) {
            double whole = world.find(demand).map(Observed::value).orElse(0.0);
            return whole > 0 ? valueAt(place, demand).orElse(0.0) / whole : 0;
        }
        Optional<Division> share = shares.find(place);
        missing.unless(share.isPresent(), () -> "the world has no part of " + place + " in " + cell);
        return share.map(Division::share).orElse(0.0);
    }

    private Optional<Double> valueAt(PlaceId place, Cell cell) {
        return at(place, cell).map(Observed::value);
    }

    private Optional<Observed> at(PlaceId place, Cell cell) {
        return world.find(cell.attribute(), cell.form(), place, cell.year(), last(cell));
    }

    private static String last(Cell cell) {
        return cell.keys().getLast();
    }

    /** True if the world has the figure of a place in some year of the horizon. */
    private boolean isStated(PlaceId place, Cell cell) {
        return world.list(cell.attribute(), cell.form()).stream()
                .map(Observed::cell)
                .filter(other -> other.place().equals(place) && last(other).equals(last(cell)))
                .anyMatch(other -> other.year() >= question.firstYear() && other.year() <= question.lastYear());
    }

    /** How the demand of groups is divided, by place. */
    List<Division> list() {
        List<Division> list = new ArrayList<>();
        for (PlaceId place : named) {
            PlaceId group = world.reporting(place);
            Cell demand =
                    Cell.demand(question.targets().getFirst().form(), group, question.firstYear(), question.scenario());
            if (isStated(place, demand) && isStated(group, demand)) {
                at(place, demand)
                        .flatMap(own -> world.find(demand)
                                .filter(whole -> whole.value() > 0)
                                .map(whole -> own(own, whole)))
                        .ifPresent(list::add);
            } else if (isStated(group, demand)) {
                shares.find(place).ifPresent(list::add);
            }
        }
        return list;
    }

    private Division own(Observed own, Observed whole) {
        Grade grade = own.grade().compareTo(whole.grade()) < 0 ? whole.grade() : own.grade();
        double of = whole.value();
        return new Division(
                own.cell().place(),
                whole.cell().place(),
                Division.By.OWN_DEMAND,
                own.value() / of,
                own.estimate().low() / of,
                own.estimate().high() / of,
                grade);
    }
}
