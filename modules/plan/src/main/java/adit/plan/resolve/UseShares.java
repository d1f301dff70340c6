package adit.plan.resolve;

import adit.basics.Estimate;
import adit.basics.FormId;
import adit.basics.Grade;
import adit.basics.Issue;
import adit.basics.Issues;
import adit.basics.PlaceId;
import adit.plandata.question.Question;
import adit.plandata.result.Division;
import adit.world.Attribute;
import adit.world.Key;
import adit.world.Observed;
import adit.world.Status;
import adit.world.World;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * The part of a place in the use of its group, where the world has no demand of the place in the scenario: what the study states, else use of
 * the base year over the demand of the group in that year. A part that is not known is an issue.
 */
final class UseShares {

    private static final String REPORTED = "reported";

    private final World world;
    private final Question question;
    private final Issues issues;
    private final FormId form;
    private final Map<PlaceId, Division> known = new HashMap<>();

    UseShares(World world, Question question, Issues issues) {
        this.world = world;
        this.question = question;
        this.issues = issues;
        form = question.targets().getFirst().form();
    }

    /** The part of a place, for all years; 0 where it is not known, which is an issue. */
    Division of(PlaceId place) {
        return known.computeIfAbsent(place, this::find);
    }

    private Division find(PlaceId place) {
        PlaceId group = world.reporting(place);
        Optional<Double> stated =
                Optional.ofNullable(question.assumptions().shareOfGroup().get(place));
        if (stated.isPresent()) {
            return division(place, group, Division.By.STUDY, Estimate.exact(stated.get()));
        }
        Optional<Observed> whole = world.find(Attribute.DEMAND, form, group, world.baseYear(), question.scenario())
                .filter(demand -> demand.value() > 0);
        if (whole.isEmpty()) {
            return unknown(place, group, group + " has no demand in " + world.baseYear() + " to compare its use with");
        }
        double of = whole.get().value();
        Optional<Observed> reported = world.find(Attribute.DEMAND, form, place, world.baseYear(), REPORTED);
        if (reported.isPresent()) {
            return division(
                    place,
                    group,
                    Division.By.REPORTED_USE,
                    reported.get().estimate().times(1 / of));
        }
        return apparent(place, group, of);
    }

    /** Production + imports − exports; without a plant that makes the form, production that is not reported is none. */
    private Division apparent(PlaceId place, PlaceId group, double of) {
        int year = world.baseYear();
        List<Observed> in = trade(cell -> cell.cell().to().equals(place));
        List<Observed> out = trade(cell -> cell.cell().from().equals(place));
        if (in.isEmpty() && out.isEmpty()) {
            return unknown(place, group, "the world has no trade of it in " + year);
        }
        Optional<Observed> made = world.find(Attribute.PRODUCTION, form, place, year);
        if (made.isEmpty() && hasPlant(place)) {
            return unknown(place, group, "its production in " + year + " is not reported, although it has a plant");
        }
        Estimate output = made.map(Observed::estimate).orElse(Estimate.exact(0));
        double use = output.value() + sum(in).value() - sum(out).value();
        if (!(use > 0)) {
            return unknown(place, group, "its production + imports − exports in " + year + " is not above 0");
        }
        double low = Math.max(0, output.low() + sum(in).low() - sum(out).high());
        double high = output.high() + sum(in).high() - sum(out).low();
        return division(place, group, Division.By.APPARENT_USE, new Estimate(use, low, high).times(1 / of));
    }

    private List<Observed> trade(Predicate<Observed> which) {
        return world.list(Attribute.TRADE, form).stream()
                .filter(cell -> cell.cell().year() == world.baseYear())
                .filter(cell -> !cell.cell().is(Key.FROM, cell.cell().to()))
                .filter(which)
                .toList();
    }

    private static Estimate sum(List<Observed> cells) {
        Estimate sum = Estimate.exact(0);
        for (Observed cell : cells) {
            Estimate one = cell.estimate();
            sum = new Estimate(sum.value() + one.value(), sum.low() + one.low(), sum.high() + one.high());
        }
        return sum;
    }

    private boolean hasPlant(PlaceId place) {
        return world.plants().stream()
                .filter(plant -> plant.place().equals(place) && plant.status() == Status.OPERATING)
                .map(plant -> world.getRecipe(plant.process()))
                .anyMatch(recipe -> recipe.output().equals(form)
                        || recipe.byProducts().stream()
                                .anyMatch(part -> part.form().equals(form)));
    }

    private static Division division(PlaceId place, PlaceId group, Division.By by, Estimate share) {
        return new Division(place, group, by, share.value(), share.low(), share.high(), Grade.E);
    }

    private Division unknown(PlaceId place, PlaceId group, String why) {
        issues.add(Issue.error(
                "division-unknown",
                question.name(),
                0,
                place.equals(question.supplier()) ? "supplier" : "coalition.members",
                place.code(),
                "use of " + form + " in " + place + " is reported under " + group + ", and its part is not known: "
                        + "demand.csv has no row of it in scenario " + question.scenario() + ", and " + why,
                "state it in assumptions.share-of-group" + byGdp(place, group) + ", add demand of " + place
                        + ", or name " + group + " instead"));
        return division(place, group, Division.By.STUDY, Estimate.exact(0));
    }

    private String byGdp(PlaceId place, PlaceId group) {
        Optional<Double> part = world.find(Attribute.GDP, place)
                .flatMap(own -> world.find(Attribute.GDP, group).map(all -> own.value() / all.value()))
                .filter(Double::isFinite);
        return part.map(share -> String.format(Locale.ROOT, " (by gross domestic product it would be %.3f)", share))
                .orElse("");
    }
}
