package adit.importers.publishers.iea;

import adit.basics.Issues;
import adit.basics.SourceId;
import adit.importers.publishers.Imported;
import adit.importers.publishers.Notices;
import adit.importers.publishers.Publisher;
import adit.importers.publishers.PublisherText;
import adit.importers.publishers.Vocabulary;
import adit.sources.table.CellRef;
import adit.sources.table.Numbers;
import adit.world.Observation;
import adit.world.Source;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The IEA's Critical Minerals Data Explorer as JSON: {@code supply/<mineral>/<stage>/countries/<name>/<year>} in kt. Taken is
 * the first year, which is measured; the others are projections.
 */
public final class IeaPublisher implements Publisher {

    private static final String URL =
            "https://www.iea.org/data-and-statistics/data-tools/critical-minerals-data-explorer";

    @Override
    public String word() {
        return "iea";
    }

    @Override
    public String description() {
        return "IEA Critical Minerals Data Explorer as JSON: mining and refining by country in the base year";
    }

    @Override
    public Imported read(List<Path> files, Vocabulary vocabulary, Issues issues) {
        List<SupplyForm> forms = SupplyForm.list(vocabulary.mappings());
        Notices notices = new Notices();
        Set<Source> sources = new LinkedHashSet<>();
        List<Observation> observations = new ArrayList<>();
        long rows = 0;
        for (Path file : files) {
            Optional<String> text = PublisherText.read(file, issues);
            List<Leaf> leaves =
                    text.map(found -> Leaves.of(file.toString(), found, issues)).orElse(List.of());
            rows += leaves.size();
            int base = leaves.stream().mapToInt(IeaPublisher::supplyYear).min().orElse(Integer.MAX_VALUE);
            if (base == Integer.MAX_VALUE) {
                text.ifPresent(found -> tellLayout(file, issues));
                continue;
            }
            Source source = source(base);
            sources.add(source);
            tellRefused(leaves, forms, base, notices);
            observations.addAll(read(leaves, forms, base, new SupplyReader(vocabulary, notices, source.id())));
        }
        notices.tell(issues);
        return new Imported(List.copyOf(sources), observations, rows, observations.size());
    }

    private static List<Observation> read(List<Leaf> leaves, List<SupplyForm> forms, int base, SupplyReader reader) {
        List<Observation> found = new ArrayList<>();
        supplies(leaves, forms, base).forEach(supply -> found.addAll(reader.read(supply, base)));
        return found;
    }

    private static List<Supply> supplies(List<Leaf> leaves, List<SupplyForm> forms, int base) {
        Map<SupplyForm, List<Leaf>> byForm = new LinkedHashMap<>();
        for (Leaf leaf : leaves) {
            if (supplyYear(leaf) == base) {
                SupplyForm.find(forms, leaf.step(1), leaf.step(2))
                        .ifPresent(form -> byForm.computeIfAbsent(form, none -> new ArrayList<>())
                                .add(leaf));
            }
        }
        return byForm.entrySet().stream()
                .map(each -> supply(each.getKey(), each.getValue()))
                .toList();
    }

    private static Supply supply(SupplyForm form, List<Leaf> leaves) {
        Optional<Leaf> total =
                leaves.stream().filter(leaf -> leaf.step(3).equals("total")).findFirst();
        return new Supply(
                form,
                leaves.stream().filter(leaf -> leaf.step(3).equals("countries")).toList(),
                total);
    }

    /** The year of a figure of supply; beyond every year for anything else. */
    private static int supplyYear(Leaf leaf) {
        String year = leaf.path().isEmpty() ? "" : leaf.path().getLast();
        return leaf.step(0).equals("supply") && Numbers.isYear(year) ? Integer.parseInt(year) : Integer.MAX_VALUE;
    }

    /** {@code refused}, {@code unmapped-figure}. */
    private static void tellRefused(List<Leaf> leaves, List<SupplyForm> forms, int base, Notices notices) {
        for (Leaf leaf : leaves) {
            String reason = reason(leaf, base);
            if (!reason.isEmpty()) {
                notices.kind(leaf.at(), "refused", "not imported: " + reason, "no action needed");
            } else if (supplyYear(leaf) == base
                    && SupplyForm.find(forms, leaf.step(1), leaf.step(2)).isEmpty()) {
                notices.kind(
                        leaf.at(),
                        "unmapped-figure",
                        leaf.step(1) + ", " + leaf.step(2) + ": no mapping rule for this figure",
                        "add a rule to import/iea-forms.csv of the world if it should be imported");
            }
        }
    }

    private static String reason(Leaf leaf, int base) {
        return switch (leaf.step(0)) {
            case "supply" ->
                supplyYear(leaf) > base && supplyYear(leaf) < Integer.MAX_VALUE
                        ? "projections of supply, which are not production"
                        : "";
            case "totalDemand" -> "demand of the world as a whole, for which a world has no table";
            case "source" -> "";
            default -> "demand by technology, of the world as a whole";
        };
    }

    /** {@code unknown-layout}. */
    private static void tellLayout(Path file, Issues issues) {
        issues.add(CellRef.ofFile(file.toString())
                .error(
                        "unknown-layout",
                        "the file has no supply by mineral, stage, country and year",
                        "use the JSON copy of the IEA's Critical Minerals Data Explorer"));
    }

    private static Source source(int base) {
        int edition = base + 1;
        return new Source(
                new SourceId("iea-critical-minerals-" + edition),
                "Critical Minerals Data Explorer, edition of " + edition + " (base year " + base + ")",
                "International Energy Agency",
                edition == 2025 ? "2025-05-21" : String.valueOf(edition),
                URL,
                "agency",
                "Mining and refining by country " + base + " in kt");
    }
}
