package adit.importers.publishers.lithium;

import adit.basics.FormId;
import adit.basics.PlaceId;
import adit.world.Attribute;
import adit.world.Cell;
import adit.world.Observation;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;

/** Sums of the deposits of each country. A country without stated figures has no sum, which is not zero. */
final class CountrySums {

    /** The year in which the reserves were compiled. */
    private static final int COMPILED = 2024;

    private static final String SPREAD = "; national figure of USGS, which the work spreads over deposits";

    private CountrySums() {}

    /** Reserves, and the output of 2022 and of 2023, t of the form that the world says. */
    static List<Observation> of(List<Deposit> deposits, FormId form) {
        Map<PlaceId, List<Deposit>> byPlace =
                deposits.stream().collect(Collectors.groupingBy(Deposit::place, TreeMap::new, Collectors.toList()));
        List<Observation> found = new ArrayList<>();
        byPlace.values().forEach(each -> {
            add(found, form, Attribute.RESERVE, COMPILED, each, Deposit::reserve, "t Li", "");
            add(found, form, Attribute.PRODUCTION, 2022, each, Deposit::production2022, "t Li/y", SPREAD);
            add(found, form, Attribute.PRODUCTION, 2023, each, Deposit::production2023, "t Li/y", SPREAD);
        });
        return found;
    }

    private static void add(
            List<Observation> found,
            FormId form,
            Attribute attribute,
            int year,
            List<Deposit> deposits,
            ToDoubleFunction<Deposit> quantity,
            String unit,
            String remark) {
        List<Deposit> with = deposits.stream()
                .filter(each -> quantity.applyAsDouble(each) > 0)
                .toList();
        if (!with.isEmpty()) {
            double sum = with.stream().mapToDouble(quantity).sum();
            String note = "sum of " + with.size() + (with.size() == 1 ? " deposit" : " deposits") + remark;
            found.add(Literature.observation(
                    Cell.of(attribute, form, with.getFirst().place(), year),
                    sum,
                    unit,
                    with.getFirst().at(),
                    note));
        }
    }
}
