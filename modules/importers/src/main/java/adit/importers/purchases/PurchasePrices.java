package adit.importers.purchases;

import adit.basics.FormId;
import adit.basics.Issues;
import adit.sources.table.CellRef;
import adit.world.Attribute;
import adit.world.Observed;
import adit.world.Purchase;
import adit.world.World;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * {@code far-from-price}: a price that is more than ten times below the lowest price of the form in the world, or above the highest,
 * is probably in another unit. It is used as it is.
 */
final class PurchasePrices {

    private static final double FAR = 10;
    /** Prices of one form differ by less between markets and years that a world holds. */
    private static final double NEAR = 2;

    /** What a price may be in, and by what it must be multiplied to be in US$/t. */
    private record Basis(String words, double factor) {}

    private static final List<Basis> BASES = List.of(
            new Basis("US$ per kg", 1000),
            new Basis("US$ per pound", 2204.62),
            new Basis("cents per pound", 22.0462),
            new Basis("US$ per gram", 1e6),
            new Basis("US$ per troy ounce", 32150.7),
            new Basis("US$ per 1,000 t", 1e-3));

    private final World world;
    private final Issues issues;

    PurchasePrices(World world, Issues issues) {
        this.world = world;
        this.issues = issues;
    }

    /** Compares the price of a purchase, if it states one, with all prices of its form in the world. */
    void check(CellRef at, Purchase purchase) {
        List<Observed> known = prices(purchase.form());
        if (purchase.price().isEmpty() || known.isEmpty()) {
            return;
        }
        double price = purchase.price().getAsDouble();
        double low = bound(known, false);
        double high = bound(known, true);
        if (price * FAR < low || price > FAR * high) {
            issues.add(at.warning(
                    "far-from-price",
                    "the world has " + money(low) + (low < high ? " to " + money(high) : "") + " US$/t for "
                            + purchase.form() + "; the price is used as it is",
                    likely(purchase, price, low, high)
                            .orElse("check that it is US$ per ton, in the content basis of the form")));
        }
    }

    /** In US$/t, of every market and year. */
    private List<Observed> prices(FormId form) {
        return world.list(Attribute.PRICE).stream()
                .filter(price -> price.cell().keys().getFirst().equals(form.code()))
                .toList();
    }

    private static double bound(List<Observed> prices, boolean upper) {
        Stream<Double> ends = prices.stream()
                .map(price -> price.chosen().estimate())
                .map(estimate -> upper ? estimate.high() : estimate.low());
        return (upper ? ends.max(Double::compare) : ends.min(Double::compare)).orElse(0.0);
    }

    private static Optional<String> likely(Purchase purchase, double price, double low, double high) {
        Basis total = new Basis("the sum paid for all " + number(purchase.tonnes()) + " t", 1 / purchase.tonnes());
        String fitting = Stream.concat(BASES.stream(), Stream.of(total))
                .filter(basis -> price * basis.factor() * NEAR >= low && price * basis.factor() <= NEAR * high)
                .map(basis -> basis.words() + " (times " + number(basis.factor()) + " is "
                        + money(price * basis.factor()) + " US$/t)")
                .collect(Collectors.joining(", or "));
        return fitting.isEmpty() ? Optional.empty() : Optional.of("it may be " + fitting + "; write it in US$ per ton");
    }

    private static String number(double value) {
        return value < 1
                ? String.format(Locale.ROOT, "%.3g", value)
                : String.format(Locale.ROOT, "%,.6g", value)
                        .replaceAll("(\\.[0-9]*?)0+$", "$1")
                        .replaceAll("\\.$", "");
    }

    private static String money(double value) {
        return String.format(Locale.ROOT, value < 100 ? "%,.2f" : "%,.0f", value);
    }
}
