package adit.brief.plan.evidence;

import adit.basics.Estimate;
import adit.basics.Grade;
import adit.basics.PlaceId;
import adit.brief.words.CellWords;
import adit.brief.writers.Citations;
import adit.plandata.question.Question;
import adit.plandata.question.Serve;
import adit.study.StudyResult;
import adit.text.Block;
import adit.text.Figures;
import adit.text.Words;
import adit.world.Attribute;
import adit.world.Observation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The assumptions behind a brief, so that a reader can change them: those of the study, then those of the world. */
public final class AssumptionsText {

    private final StudyResult result;
    private final Words words;
    private final Figures figures;
    private final CellWords cells;

    public AssumptionsText(StudyResult result, Words words) {
        this.result = result;
        this.words = words;
        figures = words.figures();
        cells = new CellWords(result, words);
    }

    /** What the study replaces and assumes, then the figures of {@code used} that are assumptions. */
    public List<Block> blocks(List<Observation> used, Citations citations) {
        List<Block> blocks = new ArrayList<>(new OverridesText(result, words).page(citations));
        blocks.add(Block.plain(words.say("assumptions.study")));
        blocks.add(study());
        List<Observation> assumed =
                used.stream().filter(one -> one.grade() == Grade.E).toList();
        if (assumed.isEmpty()) {
            blocks.add(Block.plain(words.say("assumptions.none")));
            return blocks;
        }
        blocks.add(Block.plain(words.say("assumptions.world")));
        blocks.add(world(assumed));
        return blocks;
    }

    /** What the study assumes: one row for each assumption, with its value. */
    public List<List<String>> studyRows() {
        Question.Assumptions assumed = result.study().question().assumptions();
        List<List<String>> rows = new ArrayList<>(counted(result.study().question()));
        rows.addAll(supply(assumed));
        rows.add(row("assumptions.include-status", included(assumed)));
        rows.addAll(new DivisionText(result).rows(words));
        rows.addAll(money(assumed));
        return List.copyOf(rows);
    }

    private Block study() {
        return Block.grid(
                List.of(
                        Block.Column.words(words.say("assumptions.column.assumption")),
                        Block.Column.words(words.say("assumptions.column.value"))),
                studyRows(),
                "input/study.yaml");
    }

    private List<List<String>> counted(Question question) {
        String serve = question.serve() == Serve.MEMBERS
                ? words.say("assumptions.serve.members")
                : words.say("assumptions.serve.everyone", words.names().supplier());
        String excluded = question.exclude().isEmpty()
                ? words.say("assumptions.exclude.none")
                : words.list(
                        question.exclude().stream().map(words.names()::place).toList());
        return List.of(row("assumptions.serve", serve), row("assumptions.exclude", excluded));
    }

    private List<List<String>> supply(Question.Assumptions assumed) {
        return List.of(
                row("assumptions.supplier-owned", yes(assumed.supplierOwnedLost())),
                row("assumptions.further-plants", yes(assumed.furtherPlants())),
                row("assumptions.further-limit", figures.stated(assumed.furtherPlantsLimit())),
                row("assumptions.cut-off-years", String.valueOf(assumed.cutOffYears())),
                row("assumptions.stockpile-months", figures.value(assumed.stockpileMonths())),
                row("assumptions.keep-running", figures.stated(assumed.keepRunning())));
    }

    private String included(Question.Assumptions assumed) {
        List<String> included = assumed.includeStatus().stream()
                .map(status -> words.word("status", status.word()))
                .toList();
        return included.isEmpty() ? words.say("assumptions.no") : words.list(included);
    }

    private List<List<String>> money(Question.Assumptions assumed) {
        int year = assumed.priceYear() == 0 ? result.world().baseYear() : assumed.priceYear();
        String budget = assumed.budget().isPresent()
                ? figures.money(assumed.budget().getAsDouble())
                : words.say("assumptions.no-limit");
        List<List<String>> rows = new ArrayList<>();
        rows.add(row("assumptions.price-year", String.valueOf(year)));
        rows.add(row("assumptions.budget", budget));
        result.study()
                .question()
                .members()
                .forEach(member -> Optional.ofNullable(assumed.budgetByCountry().get(member))
                        .ifPresent(millions -> rows.add(budgetOf(member, millions))));
        rows.add(row("assumptions.discount-rate", figures.stated(assumed.discountRate())));
        rows.add(row("assumptions.plant-life", String.valueOf(assumed.plantLife())));
        rows.add(row("assumptions.unserved", figures.value(assumed.unservedValue())));
        assumed.nearOptimal().ifPresent(share -> rows.add(row("assumptions.near-optimal", figures.stated(share))));
        if (assumed.projectRecord()) {
            rows.add(row("assumptions.project-record", yes(true)));
        }
        return rows;
    }

    private List<String> budgetOf(PlaceId member, double millions) {
        String name = words.names().place(member.code());
        return List.of(words.say("assumptions.budget-by-country", name), figures.money(millions));
    }

    private List<String> row(String key, String value) {
        return List.of(words.say(key), value);
    }

    private String yes(boolean value) {
        return words.say(value ? "assumptions.yes" : "assumptions.no");
    }

    /** Groups rows with the same value and reasoning. */
    private Block world(List<Observation> assumed) {
        Map<List<String>, List<Observation>> alike = new LinkedHashMap<>();
        assumed.forEach(one ->
                alike.computeIfAbsent(kind(one), any -> new ArrayList<>()).add(one));
        List<List<String>> rows = alike.values().stream().map(this::row).toList();
        return Block.grid(
                List.of(
                        Block.Column.words(words.say("assumptions.column.what")),
                        Block.Column.number(words.say("assumptions.column.value")),
                        Block.Column.number(words.say("assumptions.column.range")),
                        Block.Column.words(words.say("assumptions.column.unit")),
                        Block.Column.words(words.say("assumptions.column.why")),
                        Block.Column.words(words.say("assumptions.column.rows"))),
                rows);
    }

    /** Series by year count as one, regardless of their values. */
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

    private List<String> row(List<Observation> alike) {
        Observation first = alike.getFirst();
        Estimate estimate = first.estimate();
        boolean series = isSeries(first.cell().attribute()) && alike.size() > 1;
        return List.of(
                what(alike, series),
                series ? words.say("assumptions.see-rows") : figures.value(estimate.value(), first.unit()),
                series
                        ? words.say("assumptions.see-rows")
                        : words.say(
                                "range",
                                figures.value(estimate.low(), first.unit()),
                                figures.value(estimate.high(), first.unit())),
                cells.unit(first.unit()),
                first.note().isBlank() ? words.say("assumptions.no-reason") : first.note(),
                rows(alike));
    }

    private String what(List<Observation> alike, boolean series) {
        Observation first = alike.getFirst();
        String kind = cells.kind(first.cell());
        if (series) {
            return words.say("assumptions.series", kind, cells.subject(first.cell()));
        }
        List<String> each = alike.stream().map(one -> cells.keys(one.cell())).toList();
        return words.say("assumptions.cells", kind, words.list(each));
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
