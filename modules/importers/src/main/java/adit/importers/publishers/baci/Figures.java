package adit.importers.publishers.baci;

import adit.basics.Estimate;
import adit.basics.FormId;
import adit.basics.Grade;
import adit.basics.UnitOfMeasure;
import adit.importers.publishers.Tally.Fault;
import adit.importers.publishers.Vocabulary;
import adit.world.Attribute;
import adit.world.Cell;
import adit.world.Observation;
import adit.world.RowRef;
import adit.world.Source;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Turns the flows of one year into trade of forms, several codes of a form added up for each pair of places: t/y of content, and
 * thousand US$ of the goods as traded.
 */
final class Figures {

    private static final String UNIT = UnitOfMeasure.TONS_PER_YEAR.symbol();
    private static final String VALUE_UNIT = UnitOfMeasure.THOUSAND_DOLLARS.symbol();
    private static final double VALUE_DOUBT = 0.1;
    private static final double LEAST = 1;
    private static final int DECIMALS = 2;

    /** A flow and its content. */
    private record Counted(Routed routed, Content content) {}

    private final TradeFile file;
    private final int year;
    private final Source source;
    private final Vocabulary vocabulary;
    private final List<Observation> observations = new ArrayList<>();
    private long rowsUsed;

    Figures(TradeFile file, int year, Source source, Vocabulary vocabulary) {
        this.file = file;
        this.year = year;
        this.source = source;
        this.vocabulary = vocabulary;
    }

    /** The figures found. */
    List<Observation> observations() {
        return observations;
    }

    /** Rows of which a figure was taken. */
    long rowsUsed() {
        return rowsUsed;
    }

    /** Takes all flows of the year. */
    void add(List<Routed> flows) {
        Map<Cell, List<Counted>> cells = new LinkedHashMap<>();
        byRule(flows).forEach((rule, routed) -> {
            if (isCounted(rule, routed)) {
                count(rule, routed, cells);
            }
        });
        cells.forEach(this::observe);
    }

    private static Map<Hs6Rule, List<Routed>> byRule(List<Routed> flows) {
        return flows.stream().collect(Collectors.groupingBy(Routed::rule, LinkedHashMap::new, Collectors.toList()));
    }

    /** True if the code maps to a form of the world; if not, this is reported. */
    private boolean isCounted(Hs6Rule rule, List<Routed> routed) {
        if (rule.form().isEmpty()) {
            tally(
                    new Fault("code-left-out", "", "the code is not imported: " + rule.note(), "no action needed"),
                    routed);
            return false;
        }
        FormId form = rule.form().get();
        if (!vocabulary.has(form)) {
            tally(
                    new Fault(
                            "form-not-in-world",
                            "",
                            "the code is the form " + form + ", which is not in the world",
                            "add the form to forms.csv if its trade should be imported"),
                    routed);
            return false;
        }
        return true;
    }

    private void tally(Fault fault, List<Routed> routed) {
        routed.forEach(each -> file.tally().add(fault, each.flow().row(), code(each)));
    }

    private void count(Hs6Rule rule, List<Routed> routed, Map<Cell, List<Counted>> cells) {
        double usual = UsualPrice.of(routed.stream().map(Routed::flow).toList());
        for (Routed each : routed) {
            if (!each.isInWorld()) {
                continue;
            }
            if (each.from().equals(each.to())) {
                file.tally()
                        .add(
                                Faults.WITH_ITSELF,
                                each.flow().row(),
                                each.from().orElseThrow().code());
            } else if (each.flow().tons() > 0 || usual > 0) {
                Content content = Content.of(each.flow(), rule, usual);
                tell(each, content, rule);
                cells.computeIfAbsent(cell(each, rule), cell -> new ArrayList<>())
                        .add(new Counted(each, content));
            } else {
                file.tally().add(Faults.NOTHING_STATED, each.flow().row(), code(each));
            }
        }
    }

    private void tell(Routed each, Content content, Hs6Rule rule) {
        if (!(each.flow().tons() > 0)) {
            file.tally().add(Faults.NO_QUANTITY, each.flow().row(), code(each));
        } else if (!content.note().equals(rule.note())) {
            file.tally().add(Faults.ODD_UNIT_VALUE, each.flow().row(), code(each));
        }
    }

    private Cell cell(Routed each, Hs6Rule rule) {
        return Cell.of(
                Attribute.TRADE,
                rule.form().orElseThrow(),
                each.from().orElseThrow(),
                each.to().orElseThrow(),
                year);
    }

    private void observe(Cell cell, List<Counted> parts) {
        double tons = sum(parts, Estimate::value);
        if (tons < LEAST) {
            parts.forEach(part -> file.tally()
                    .add(
                            Faults.BELOW_A_TON,
                            part.routed().flow().row(),
                            cell.keys().getFirst()));
            return;
        }
        rowsUsed += parts.size();
        observations.add(new Observation(
                cell,
                new Estimate(rounded(tons), rounded(sum(parts, Estimate::low)), rounded(sum(parts, Estimate::high))),
                UNIT,
                parts.stream()
                        .map(part -> part.content().grade())
                        .max(Enum::compareTo)
                        .orElseThrow(),
                source.id(),
                new RowRef(file.file(), parts.getFirst().routed().flow().row()),
                note(parts)));
        observeValue(cell, parts);
    }

    /** Values are reconciled by CEPII like quantities; the same doubt is taken for both. */
    private void observeValue(Cell cell, List<Counted> parts) {
        double value = parts.stream()
                .mapToDouble(part -> part.routed().flow().value())
                .filter(each -> each > 0)
                .sum();
        if (value > 0) {
            observations.add(new Observation(
                    new Cell(Attribute.TRADE_VALUE, cell.keys()),
                    new Estimate(
                            rounded(value), rounded(value * (1 - VALUE_DOUBT)), rounded(value * (1 + VALUE_DOUBT))),
                    VALUE_UNIT,
                    Grade.B,
                    source.id(),
                    new RowRef(file.file(), parts.getFirst().routed().flow().row()),
                    codes(parts)));
        }
    }

    private static String codes(List<Counted> parts) {
        String codes =
                parts.stream().map(part -> code(part.routed())).distinct().collect(Collectors.joining(" + "));
        return "HS " + codes + ", free on board" + parts.getFirst().routed().renamed();
    }

    private static String note(List<Counted> parts) {
        String counted =
                parts.stream().map(part -> part.content().note()).distinct().collect(Collectors.joining(" + "));
        return counted + parts.getFirst().routed().renamed();
    }

    private static double sum(List<Counted> parts, Function<Estimate, Double> end) {
        return parts.stream()
                .mapToDouble(part -> end.apply(part.content().estimate()))
                .sum();
    }

    /** To a hundredth of a ton. */
    private static double rounded(double tons) {
        return new BigDecimal(tons).setScale(DECIMALS, RoundingMode.HALF_EVEN).doubleValue();
    }

    private static String code(Routed each) {
        return String.format("%06d", each.flow().hs6());
    }
}
