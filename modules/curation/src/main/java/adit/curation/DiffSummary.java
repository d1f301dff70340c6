package adit.curation;

import adit.curation.CellChange.Kind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;

/** Counts of differences, and how one source revised another. */
public final class DiffSummary {

    private DiffSummary() {}

    /**
     * Changes of one attribute and commodity.
     *
     * @param attribute word of the attribute
     * @param commodity the mineral; a dash for none
     * @param counts number of changes by kind, every kind present
     * @param median median size of the changes of value, as a share; empty if none has one
     */
    public record Line(String attribute, String commodity, Map<Kind, Integer> counts, OptionalDouble median) {}

    /**
     * How the figures of one source became those of another.
     *
     * @param before id of the source that was used
     * @param after id of the source that is used now
     * @param revised number of values that changed
     * @param median median size of the change, as a share
     * @param largest the largest change
     */
    public record Revision(String before, String after, int revised, OptionalDouble median, CellChange largest) {}

    /** By attribute and commodity, in the order of their names. */
    public static List<Line> lines(WorldDiff diff) {
        Map<String, List<CellChange>> groups = new TreeMap<>();
        diff.changes()
                .forEach(each -> groups.computeIfAbsent(
                                each.cell().attribute().word() + "\t"
                                        + diff.commodities().get(each.cell()),
                                key -> new ArrayList<>())
                        .add(each));
        List<Line> lines = new ArrayList<>();
        groups.forEach((key, list) -> lines.add(new Line(
                key.substring(0, key.indexOf('\t')),
                key.substring(key.indexOf('\t') + 1),
                counts(list),
                median(list))));
        return lines;
    }

    /** By pair of sources, the one with the most revised values first. */
    public static List<Revision> revisions(WorldDiff diff) {
        Map<List<String>, List<CellChange>> groups = new LinkedHashMap<>();
        for (CellChange each : diff.of(Kind.VALUE)) {
            String before = each.before().orElseThrow().source().code();
            String after = each.after().orElseThrow().source().code();
            groups.computeIfAbsent(List.of(before, after), key -> new ArrayList<>())
                    .add(each);
        }
        List<Revision> revisions = new ArrayList<>();
        groups.forEach((pair, list) -> revisions.add(
                new Revision(pair.getFirst(), pair.getLast(), list.size(), median(list), list.getFirst())));
        revisions.sort(Comparator.comparing(Revision::revised, Comparator.reverseOrder())
                .thenComparing(Revision::before)
                .thenComparing(Revision::after));
        return revisions;
    }

    private static Map<Kind, Integer> counts(List<CellChange> list) {
        Map<Kind, Integer> counts = new java.util.EnumMap<>(Kind.class);
        for (Kind kind : Kind.values()) {
            counts.put(kind, 0);
        }
        list.forEach(each -> counts.merge(each.kind(), 1, Integer::sum));
        return java.util.Collections.unmodifiableMap(counts);
    }

    /** The lower median of the known sizes. */
    private static OptionalDouble median(List<CellChange> list) {
        double[] sizes = list.stream()
                .filter(each -> each.kind() == Kind.VALUE)
                .flatMapToDouble(each -> each.relative().stream())
                .map(Math::abs)
                .sorted()
                .toArray();
        return sizes.length == 0 ? OptionalDouble.empty() : OptionalDouble.of(sizes[(sizes.length - 1) / 2]);
    }
}
