package adit.importers.publishers.usgs;

import adit.importers.publishers.PublisherNumbers.Qualifier;
import adit.importers.publishers.PublisherNumbers.Reading;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The note of an observation: the note of the rule, then remarks of USGS on the figure. */
final class Remarks {

    private Remarks() {}

    /** Parts joined by semicolons. Example: {@code mined Li content; x5.323 = LCE; USGS estimate}. */
    static String of(Statistic from, FormRule rule, Reading reading) {
        List<String> parts = new ArrayList<>();
        if (!rule.note().isEmpty()) {
            parts.add(rule.note());
        }
        if (Set.of("Other countries", "Other Countries").contains(from.country())) {
            parts.add("USGS '" + from.country() + "'");
        }
        Ranges.committee(from)
                .ifPresent(tons -> parts.add("low = JORC-compliant or equivalent reserves " + (long) tons + " t"));
        parts.addAll(manner(from, reading));
        return String.join("; ", parts);
    }

    private static List<String> manner(Statistic from, Reading reading) {
        if (from.text().strip().equals("E")) {
            return List.of("net exporter (E in USGS)");
        }
        return switch (reading.qualifier()) {
            case Qualifier.ZERO_DASH -> List.of("zero (em dash in USGS)");
            case Qualifier.ABOVE -> List.of("USGS says more than this");
            case Qualifier.BELOW -> List.of("USGS says less than the upper end");
            default ->
                from.statistic().equals("Reserves")
                        ? List.of()
                        : List.of(from.estimated() ? "USGS estimate" : "USGS reported");
        };
    }
}
