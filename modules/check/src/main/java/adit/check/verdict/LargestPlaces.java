package adit.check.verdict;

import adit.basics.FormId;
import adit.world.Attribute;
import adit.world.Key;
import adit.world.Observed;
import adit.world.Place;
import adit.world.World;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The places that a text is likely to mean: those with the most output or imports of a form. */
final class LargestPlaces {

    private static final int PRODUCERS = 15;
    private static final int IMPORTERS = 5;

    private final World world;
    private final Map<FormId, List<String>> producers = new HashMap<>();
    private final Map<FormId, List<String>> importers = new HashMap<>();

    LargestPlaces(World world) {
        this.world = world;
    }

    /** Codes of the fifteen places with the largest output in any year, the largest first, without the rest of the world. */
    List<String> producers(FormId form) {
        return producers.computeIfAbsent(form, key -> largest(key, Attribute.PRODUCTION, Key.PLACE, PRODUCERS));
    }

    /** Codes of the five places with the largest imports in any year, the largest first. */
    List<String> importers(FormId form) {
        return importers.computeIfAbsent(form, key -> largest(key, Attribute.TRADE, Key.TO, IMPORTERS));
    }

    private List<String> largest(FormId form, Attribute attribute, Key place, int count) {
        Map<List<String>, Double> tons = new HashMap<>();
        for (Observed each : world.list(attribute)) {
            if (each.cell().is(Key.FORM, form)) {
                tons.merge(List.of(each.cell().get(place), each.cell().get(Key.YEAR)), each.value(), Double::sum);
            }
        }
        Map<String, Double> most = new HashMap<>();
        tons.forEach((key, value) -> most.merge(key.getFirst(), value, Math::max));
        return most.entrySet().stream()
                .filter(entry -> entry.getValue() > 0 && !entry.getKey().equals(Place.REMAINDER.code()))
                .sorted(Map.Entry.<String, Double>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(count)
                .map(Map.Entry::getKey)
                .toList();
    }
}
