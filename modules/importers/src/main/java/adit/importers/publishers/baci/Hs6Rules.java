package adit.importers.publishers.baci;

import adit.basics.FormId;
import adit.basics.Grade;
import adit.basics.PlaceId;
import adit.importers.publishers.Mappings;
import adit.sources.table.Row;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The codes of {@code hs6-forms.csv} of a world. */
final class Hs6Rules {

    private static final String FILE = "hs6-forms.csv";

    private final Map<Integer, List<Hs6Rule>> byCode;

    private Hs6Rules(Map<Integer, List<Hs6Rule>> byCode) {
        this.byCode = byCode;
    }

    /** The codes of a world. */
    static Hs6Rules load(Mappings mappings) {
        Map<Integer, List<Hs6Rule>> byCode = new TreeMap<>();
        for (Row row : mappings.rows(FILE)) {
            Hs6Rule rule = rule(row);
            byCode.computeIfAbsent(rule.hs6(), code -> new ArrayList<>()).add(rule);
        }
        byCode.values()
                .forEach(rules -> rules.sort(
                        Comparator.comparing(rule -> rule.exporters().isEmpty()))); // the particular before the general
        return new Hs6Rules(byCode);
    }

    /** True if there is a rule for this code. */
    boolean has(int hs6) {
        return byCode.containsKey(hs6);
    }

    /** All codes, in rising order. */
    Set<Integer> codes() {
        return byCode.keySet();
    }

    /** The rule for a code that {@link #has} accepts, when this place exports it. */
    Hs6Rule get(int hs6, PlaceId exporter) {
        return byCode.getOrDefault(hs6, List.of()).stream()
                .filter(rule -> rule.isFor(exporter))
                .findFirst()
                .orElseThrow();
    }

    private static Hs6Rule rule(Row row) {
        boolean counts = !row.text("form").isEmpty();
        return new Hs6Rule(
                Integer.parseInt(row.text("hs6")),
                places(row.text("exporters")),
                counts ? Optional.of(new FormId(row.text("form"))) : Optional.empty(),
                row.number("factor"),
                row.number("low"),
                row.number("high"),
                counts ? Grade.valueOf(row.text("grade")) : Grade.E,
                row.number("band"),
                row.text("above").equals("keep"),
                row.text("note"));
    }

    private static Set<PlaceId> places(String codes) {
        return Arrays.stream(codes.split(" ", -1))
                .filter(code -> !code.isEmpty())
                .map(PlaceId::new)
                .collect(Collectors.toSet());
    }
}
