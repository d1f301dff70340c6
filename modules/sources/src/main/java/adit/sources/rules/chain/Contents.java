package adit.sources.rules.chain;

import adit.sources.table.Row;
import adit.sources.table.TableSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Tons of each substance in a ton of each form. */
final class Contents {

    private record Share(double low, double high) {}

    private final Map<String, Map<String, Share>> byForm = new HashMap<>();
    private final Set<String> byBasis = new HashSet<>();

    private Contents() {}

    /** The contents of {@code contents.csv}; a ton of a form is also one ton of its own substance. */
    static Contents of(TableSet tables) {
        Contents contents = new Contents();
        for (Row row : tables.rows("contents")) {
            contents.byForm
                    .computeIfAbsent(row.text("form"), form -> new HashMap<>())
                    .merge(
                            row.text("substance"),
                            new Share(row.number("low"), row.number("high")),
                            (one, other) -> new Share(Math.min(one.low, other.low), Math.max(one.high, other.high)));
        }
        for (Row form : tables.rows("forms")) {
            boolean stated = form.has("substance") || contents.byForm.containsKey(form.text("form"));
            if (!form.has("substance") && stated) {
                continue;
            }
            String own = form.has("substance") ? form.text("substance") : form.text("basis");
            contents.byForm
                    .computeIfAbsent(form.text("form"), key -> new HashMap<>())
                    .putIfAbsent(own, new Share(1, 1));
            if (!stated) {
                contents.byBasis.add(form.text("form"));
            }
        }
        return contents;
    }

    /** The substances of some forms. */
    Set<String> substances(Collection<String> forms) {
        return forms.stream()
                .flatMap(form -> byForm.getOrDefault(form, Map.of()).keySet().stream())
                .collect(Collectors.toSet());
    }

    /**
     * True if the contents of some forms can be compared. Forms of which only the basis is known can if they all have the same one: a gross ton of
     * a product holds what no input counts.
     */
    boolean areComparable(Collection<String> forms) {
        return forms.stream().noneMatch(byBasis::contains) || substances(forms).size() == 1;
    }

    /** Tons of a substance in a ton of a form, at the upper or the lower end of its range; 0 if it has none. */
    double share(String form, String substance, boolean high) {
        Share share = byForm.getOrDefault(form, Map.of()).get(substance);
        return share == null ? 0 : high ? share.high() : share.low();
    }
}
