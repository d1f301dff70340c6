package adit.plan.resolve;

import adit.basics.FormId;
import adit.basics.Issue;
import adit.basics.Issues;
import adit.basics.PlaceId;
import adit.basics.ProcessId;
import adit.world.Attribute;
import adit.world.Observed;
import adit.world.World;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** Looks up costs, lead times, ramps and growth limits, from the particular to the general. */
final class Parameters {

    /** A price counts for so many years, the year asked for and those before it. */
    static final int PRICE_YEARS = 10;

    private static final String ANY = "*";

    private final World world;
    private final Issues issues;

    Parameters(World world, Issues issues) {
        this.world = world;
        this.issues = issues;
    }

    /** A cost of a process in a place, then in its group, then anywhere, then of any process; missing is an issue and 0. */
    double cost(ProcessId process, PlaceId place, String item) {
        return first(
                        world.find(Attribute.COST, process, place, item),
                        world.find(Attribute.COST, process, world.reporting(place), item),
                        world.find(Attribute.COST, process, ANY, item),
                        world.find(Attribute.COST, ANY, ANY, item))
                .map(Observed::value)
                .orElseGet(() -> missing("costs.csv", "item", item, "no " + item + " for process " + process));
    }

    /** Years from a status to first output, of a process or of any. */
    double leadTime(ProcessId process, String status) {
        return first(
                        world.find(Attribute.LEAD_TIME, process, "lead_time", status),
                        world.find(Attribute.LEAD_TIME, ANY, "lead_time", status))
                .map(Observed::value)
                .orElseGet(() -> missing("leadtimes.csv", "status", status, "no lead time for process " + process));
    }

    /** Shares of nameplate by year of operation, times the utilisation if that is stated; full rate from the first year if not stated. */
    List<Double> ramp(ProcessId process) {
        List<Double> shares = new ArrayList<>();
        for (int year = 1; ; year++) {
            String item = "ramp_" + year;
            Optional<Observed> share = first(
                    world.find(Attribute.LEAD_TIME, process, item, ANY),
                    world.find(Attribute.LEAD_TIME, ANY, item, ANY));
            if (share.isEmpty()) {
                break;
            }
            shares.add(share.get().value());
        }
        if (shares.isEmpty()) {
            shares.add(1.0);
        }
        double utilisation = first(
                        world.find(Attribute.LEAD_TIME, process, "utilisation", ANY),
                        world.find(Attribute.LEAD_TIME, ANY, "utilisation", ANY))
                .map(Observed::value)
                .orElse(1.0);
        shares.replaceAll(share -> share * utilisation);
        return shares;
    }

    /** A growth limit of a process, then of any process; empty if not stated. */
    OptionalDouble growth(ProcessId process, String item) {
        return first(world.find(Attribute.GROWTH, process, item), world.find(Attribute.GROWTH, ANY, item))
                .map(observed -> OptionalDouble.of(observed.value()))
                .orElse(OptionalDouble.empty());
    }

    /** Newest price of a form in a market up to a year, US$/t; empty if there is none. */
    OptionalDouble price(FormId form, String market, int upTo) {
        for (int year = upTo; year > upTo - PRICE_YEARS; year--) {
            Optional<Observed> price = world.find(Attribute.PRICE, form, market, year);
            if (price.isPresent()) {
                return OptionalDouble.of(price.get().value());
            }
        }
        return OptionalDouble.empty();
    }

    @SafeVarargs
    private static Optional<Observed> first(Optional<Observed>... found) {
        for (Optional<Observed> one : found) {
            if (one.isPresent()) {
                return one;
            }
        }
        return Optional.empty();
    }

    private double missing(String file, String column, String value, String message) {
        issues.add(Issue.error(
                "missing-parameter", file, 0, column, value, message, "add a row for it, or a row for process *"));
        return 0;
    }
}
