package adit.audit.plan;

import adit.basics.FormId;
import adit.basics.Grade;
import adit.basics.PlaceId;
import adit.plandata.question.Question;
import adit.plandata.result.Division;
import adit.world.Attribute;
import adit.world.Cell;
import adit.world.Observed;
import adit.world.Recipe;
import adit.world.Status;
import adit.world.World;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/**
 * {@code w[n]}: the part of a place in the use of its group where the world has no demand of the place: stated by the study; else use of the base
 * year, as reported or production + imports − exports, over the demand of the group in that year.
 */
final class AuditShares {

    private final World world;
    private final Question question;
    private final FormId form;
    private final int year;

    AuditShares(World world, Question question) {
        this.world = world;
        this.question = question;
        form = question.targets().getFirst().form();
        year = world.baseYear();
    }

    /** Empty if it is not known. */
    Optional<Division> find(PlaceId place) {
        PlaceId group = world.reporting(place);
        if (question.assumptions().shareOfGroup().containsKey(place)) {
            double stated = question.assumptions().shareOfGroup().getOrDefault(place, 0.0);
            return Optional.of(new Division(place, group, Division.By.STUDY, stated, stated, stated, Grade.E));
        }
        double whole = world.find(Cell.demand(form, group, year, question.scenario()))
                .map(Observed::value)
                .orElse(0.0);
        if (!(whole > 0)) {
            return Optional.empty();
        }
        Optional<Observed> reported = world.find(Cell.demand(form, place, year, "reported"));
        if (reported.isPresent()) {
            return reported.map(use -> new Division(
                    place,
                    group,
                    Division.By.REPORTED_USE,
                    use.value() / whole,
                    use.estimate().low() / whole,
                    use.estimate().high() / whole,
                    Grade.E));
        }
        return apparent(place, group, whole);
    }

    private Optional<Division> apparent(PlaceId place, PlaceId group, double whole) {
        boolean silent = world.find(Cell.production(form, place, year)).isEmpty() && makes(place);
        double use = use(place, Observed::value, Observed::value);
        if (silent || !trades(place) || !(use > 0)) {
            return Optional.empty();
        }
        double low = use(
                place, each -> each.estimate().low(), each -> each.estimate().high());
        double high = use(
                place, each -> each.estimate().high(), each -> each.estimate().low());
        return Optional.of(new Division(
                place, group, Division.By.APPARENT_USE, use / whole, Math.max(0, low) / whole, high / whole, Grade.E));
    }

    /** Production + imports − exports, t/y: one end of what comes, the other of what goes. */
    private double use(PlaceId place, ToDoubleFunction<Observed> comes, ToDoubleFunction<Observed> goes) {
        double tons = world.find(Cell.production(form, place, year))
                .map(comes::applyAsDouble)
                .orElse(0.0);
        for (Observed flow : world.list(Attribute.TRADE, form)) {
            Cell cell = flow.cell();
            if (cell.year() == year && !cell.from().equals(cell.to())) {
                tons += cell.to().equals(place) ? comes.applyAsDouble(flow) : 0;
                tons -= cell.from().equals(place) ? goes.applyAsDouble(flow) : 0;
            }
        }
        return tons;
    }

    private boolean trades(PlaceId place) {
        return world.list(Attribute.TRADE, form).stream()
                .map(Observed::cell)
                .anyMatch(cell -> cell.year() == year
                        && cell.from().equals(place) != cell.to().equals(place));
    }

    /** True if a plant that operates there makes the form, as a by-product too. */
    private boolean makes(PlaceId place) {
        return world.plants().stream()
                .filter(plant -> plant.status() == Status.OPERATING)
                .filter(plant -> plant.place().equals(place))
                .map(plant -> world.getRecipe(plant.process()))
                .anyMatch(this::makes);
    }

    private boolean makes(Recipe recipe) {
        return recipe.output().equals(form)
                || recipe.byProducts().stream().anyMatch(part -> part.form().equals(form));
    }
}
