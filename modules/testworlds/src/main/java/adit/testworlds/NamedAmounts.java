package adit.testworlds;

import adit.basics.FormId;
import adit.basics.PlaceId;
import adit.plandata.result.PlanResult;
import adit.plandata.result.Portfolio;
import adit.world.Form;
import adit.world.Place;
import adit.world.World;
import java.util.Map;
import java.util.TreeMap;

/** Every amount of a plan shown that is not 0, by names instead of codes, so that plans under other codes can be compared. */
public final class NamedAmounts {

    /** Amounts below this are left out: t/y, or parts. */
    private static final double NOTHING = 1e-6;

    private final World world;
    private final Map<String, Double> amounts = new TreeMap<>();

    private NamedAmounts(World world) {
        this.world = world;
    }

    /** The amounts of a plan in a world; none without a plan. */
    public static Map<String, Double> of(PlanResult plan, World world) {
        NamedAmounts named = new NamedAmounts(world);
        plan.portfolio().ifPresent(named::add);
        named.amounts.put("share that is assumed", plan.evidence().assumptionShare());
        return named.amounts;
    }

    private void add(Portfolio portfolio) {
        portfolio.starts().forEach(each -> add(unit(each.unit()) + " starts", each.year(), each.amount()));
        portfolio.runs().forEach(each -> add(unit(each.unit()) + " runs " + each.supply(), each.year(), each.tons()));
        portfolio
                .flows()
                .forEach(each -> add(
                        form(each.form()) + " " + each.supply() + " " + each.kind() + " " + place(each.node()),
                        each.year(),
                        each.tons()));
        portfolio.years().forEach(each -> add("coverage", each.year(), each.coverage()));
        portfolio.years().forEach(each -> add("share", each.year(), each.share()));
        portfolio
                .places()
                .forEach(each -> add(
                        place(each.place().code()) + " " + process(each.process()),
                        each.first(),
                        each.named() + each.further()));
    }

    private void add(String what, int year, double amount) {
        if (amount > NOTHING) {
            amounts.merge(what + " " + year, amount, Double::sum);
        }
    }

    private String form(FormId form) {
        return world.findForm(form).map(Form::name).orElseThrow();
    }

    /** The name of a place, or a word such as {@code pool}. */
    private String place(String code) {
        return world.findPlace(new PlaceId(code)).map(Place::name).orElse(code);
    }

    private String process(String code) {
        return world.recipes().stream()
                .filter(each -> each.id().code().equals(code))
                .findFirst()
                .orElseThrow()
                .name();
    }

    /** A plant by name and process; further plants by process and place. */
    private String unit(String id) {
        String[] parts = id.split(":", -1);
        return parts.length == 3
                ? "further " + process(parts[1]) + " in " + place(parts[2])
                : world.plants().stream()
                        .filter(each -> each.id().code().equals(id))
                        .findFirst()
                        .map(each -> each.name() + ", " + process(each.process().code()))
                        .orElseThrow();
    }
}
