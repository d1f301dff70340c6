package adit.brief;

import adit.basics.Estimate;
import adit.basics.Grade;
import adit.plan.Question;
import adit.study.StudyResult;
import adit.world.Attribute;
import adit.world.Observation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The assumptions behind a brief, so that a reader can change them: those of the study, then those of the world. */
final class AssumptionsText {

    private final StudyResult result;

    AssumptionsText(StudyResult result) {
        this.result = result;
    }

    List<Block> blocks(List<Observation> used) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(Block.plain("Of the study; change them in input/study.yaml."));
        blocks.add(study());
        List<Observation> assumed =
                used.stream().filter(one -> one.grade() == Grade.E).toList();
        if (assumed.isEmpty()) {
            blocks.add(Block.plain("None of the figures of the world that this brief uses is an assumption."));
            return blocks;
        }
        blocks.add(Block.plain("Of the world; change them in the row that is named, under input/world."));
        blocks.add(world(assumed));
        return blocks;
    }

    private Block study() {
        Question.Assumptions assumed = result.study().question().assumptions();
        List<List<String>> rows = List.of(
                List.of(
                        "Plants abroad that the supplier's firms control are lost in a cut-off",
                        yes(assumed.supplierOwnedLost())),
                List.of("Members may build further plants beyond the named projects", yes(assumed.furtherPlants())),
                List.of(
                        "Largest addition of further plants in one place, process and year, as a part of the yearly need",
                        Numbers.stated(assumed.furtherPlantsLimit())),
                List.of("Years that a cut-off lasts", String.valueOf(assumed.cutOffYears())),
                List.of("Months of demand that members may add to stocks", Numbers.value(assumed.stockpileMonths())),
                List.of(
                        "Part of its capacity at which a plant of today goes on operating",
                        Numbers.stated(assumed.keepRunning())),
                List.of(
                        "Year whose prices the supplier's goods cost",
                        String.valueOf(assumed.priceYear() == 0 ? result.world().baseYear() : assumed.priceYear())),
                List.of(
                        "Capital that members can start in a year",
                        assumed.budget().isPresent()
                                ? Numbers.money(assumed.budget().getAsDouble())
                                : "no limit"),
                List.of("Discount rate, a year", Numbers.stated(assumed.discountRate())),
                List.of("Years over which a plant is paid for", String.valueOf(assumed.plantLife())),
                List.of("Value of a ton not served, US$/t", Numbers.value(assumed.unservedValue())));
        return Block.grid(
                List.of(Block.Column.words("Assumption"), Block.Column.words("Value")), rows, "input/study.yaml");
    }

    private static String yes(boolean value) {
        return value ? "yes" : "no";
    }

    /** Rows with the same value and reasoning stand together. */
    private Block world(List<Observation> assumed) {
        Map<List<String>, List<Observation>> alike = new LinkedHashMap<>();
        assumed.forEach(one ->
                alike.computeIfAbsent(kind(one), any -> new ArrayList<>()).add(one));
        List<List<String>> rows =
                alike.values().stream().map(AssumptionsText::row).toList();
        return Block.grid(
                List.of(
                        Block.Column.words("What"),
                        Block.Column.number("Value"),
                        Block.Column.number("Range"),
                        Block.Column.words("Unit"),
                        Block.Column.words("Why"),
                        Block.Column.words("Rows")),
                rows);
    }

    /** Series by year count as one, whatever their values. */
    private static List<String> kind(Observation one) {
        Attribute attribute = one.cell().attribute();
        if (isSeries(attribute)) {
            return List.of(attribute.word(), one.cell().keys().getFirst());
        }
        return List.of(
                attribute.word(),
                one.estimate().toString(),
                one.unit(),
                one.note(),
                one.cell().keys().getLast());
    }

    private static boolean isSeries(Attribute attribute) {
        return attribute == Attribute.DEMAND || attribute == Attribute.SCRAP;
    }

    private static List<String> row(List<Observation> alike) {
        Observation first = alike.getFirst();
        Estimate estimate = first.estimate();
        boolean series = isSeries(first.cell().attribute()) && alike.size() > 1;
        return List.of(
                what(alike, series),
                series ? "see rows" : Numbers.value(estimate.value()),
                series ? "see rows" : Numbers.value(estimate.low()) + "–" + Numbers.value(estimate.high()),
                first.unit(),
                first.note().isBlank() ? "no reason is given" : first.note(),
                rows(alike));
    }

    private static String what(List<Observation> alike, boolean series) {
        Observation first = alike.getFirst();
        String kind = first.cell().attribute().word().replace('-', ' ');
        if (series) {
            return kind + ": " + first.cell().keys().getFirst() + ", by place and year";
        }
        return kind + ": "
                + alike.stream()
                        .map(one -> String.join("/", one.cell().keys()).replace("/*", ""))
                        .collect(Collectors.joining(", "));
    }

    private static String rows(List<Observation> alike) {
        Map<String, List<Integer>> byFile = new LinkedHashMap<>();
        alike.forEach(one -> byFile.computeIfAbsent(one.where().file(), any -> new ArrayList<>())
                .add(one.where().row()));
        return byFile.entrySet().stream()
                .map(entry -> entry.getKey() + ":"
                        + Citations.spans(
                                entry.getValue().stream().sorted().distinct().toList()))
                .collect(Collectors.joining("; "));
    }
}
