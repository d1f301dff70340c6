package adit.brief.data;

import adit.basics.SourceId;
import adit.brief.words.CellLabels;
import adit.curation.CellEvidence;
import adit.curation.Evidence;
import adit.text.Block;
import adit.text.Words;
import adit.world.Attribute;
import adit.world.Erratum;
import adit.world.Observation;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/** Every observation of the cells of one attribute: what is used, why, how far the others differ, and what was corrected. */
final class ObservationGrid {

    private static final String INDENT = "      ";
    private static final int UNIT = 4;

    private final Evidence evidence;
    private final Words words;
    private final CellLabels labels;
    private final List<List<String>> rows = new ArrayList<>();

    ObservationGrid(Evidence evidence, Words words) {
        this.evidence = evidence;
        this.words = words;
        labels = new CellLabels(evidence.world(), words);
    }

    List<Block> of(Attribute attribute, List<CellEvidence> cells) {
        cells.forEach(this::add);
        List<Block.Column> columns = new ArrayList<>(List.of(
                Block.Column.words(words.say("show.column.cell")),
                Block.Column.words(words.say("show.column.used")),
                Block.Column.number(words.say("show.column.value")),
                Block.Column.number(words.say("show.column.range")),
                Block.Column.words(words.say("show.column.unit")),
                Block.Column.words(words.say("show.column.grade")),
                Block.Column.words(words.say("show.column.source")),
                Block.Column.words(words.say("show.column.row"))));
        List<String> units = cells.stream()
                .map(cell -> cell.observed().chosen().unit())
                .distinct()
                .toList();
        String heading = labels.attribute(attribute);
        if (units.size() == 1) {
            columns.remove(UNIT);
            rows.replaceAll(ObservationGrid::withoutUnit);
            heading = words.say("show.heading.attribute", heading, labels.unit(units.getFirst()));
        }
        return List.of(new Block.Heading(heading, 3), new Block.Grid(columns, rows, List.of()));
    }

    private static List<String> withoutUnit(List<String> row) {
        List<String> left = new ArrayList<>(row);
        left.remove(UNIT);
        return left;
    }

    private void add(CellEvidence cell) {
        String label = label(cell);
        boolean alone = cell.ranked().size() == 1 && cell.observed().corrected().isEmpty();
        if (!alone) {
            rows.add(group(words.say("show.cell", label, summary(cell))));
        }
        for (Observation each : cell.ranked()) {
            boolean used = each.equals(cell.observed().chosen());
            rows.add(row(alone ? label : "", used ? "►" : "", each));
            if (!each.note().isEmpty()) {
                rows.add(group(INDENT + words.say("show.note", each.note())));
            }
        }
        cell.observed().corrected().forEach(this::add);
    }

    /** The form is named only if several are shown. */
    private String label(CellEvidence cell) {
        boolean several = evidence.query().subject().forms().size() > 1;
        String label = labels.label(cell.observed().cell(), several ? "" : "form");
        return label.isEmpty() ? labels.label(cell.observed().cell()) : label;
    }

    private String summary(CellEvidence cell) {
        int count = cell.ranked().size();
        return count < 2
                ? words.say("show.used", why(cell))
                : words.say("show.summary", words.figures().count(count), why(cell), spread(cell));
    }

    /** The step of the rule that decided, with the values that it compared. */
    private String why(CellEvidence cell) {
        Observation used = cell.ranked().getFirst();
        return switch (cell.decided()) {
            case ONLY -> words.say("show.why.only");
            case GRADE ->
                words.say(
                        "show.why.grade",
                        used.grade().name(),
                        cell.ranked().get(1).grade().name());
            case NEWEST ->
                words.say(
                        "show.why.newest",
                        used.grade().name(),
                        evidence.published(used),
                        date(evidence.published(cell.ranked().get(1))));
            case FIRST -> words.say("show.why.first");
        };
    }

    private String date(String published) {
        return published.isEmpty() ? words.say("show.why.no-date") : published;
    }

    private String spread(CellEvidence cell) {
        double low = cell.spread().smallest();
        double high = cell.spread().largest();
        if (low == high) {
            return words.say("show.spread.none", words.figures().value(low));
        }
        OptionalDouble apart = cell.spread().relative();
        String from = words.figures().value(low);
        String to = words.figures().value(high);
        return apart.isPresent()
                ? words.say("show.spread.by", from, to, words.figures().percent(apart.getAsDouble()))
                : words.say("show.spread", from, to);
    }

    private void add(Erratum erratum) {
        rows.add(row("", "✗", erratum.stated()));
        rows.add(group(INDENT + words.say("show.corrected", source(erratum.correctedBy()), erratum.reason())));
    }

    private List<String> row(String label, String mark, Observation each) {
        return List.of(
                label,
                mark,
                number(each, each.estimate().value()),
                words.say(
                        "range",
                        number(each, each.estimate().low()),
                        number(each, each.estimate().high())),
                labels.unit(each.unit()),
                each.grade().name(),
                source(each.source()),
                each.where().toString());
    }

    /** A year has no thousands separator. */
    private String number(Observation each, double value) {
        return each.cell().attribute() == Attribute.START
                ? String.valueOf(Math.round(value))
                : words.figures().value(value);
    }

    private String source(SourceId id) {
        String from = evidence.world()
                .findSource(id)
                .map(source -> Stream.of(source.publisher(), source.published())
                        .filter(word -> !word.isEmpty())
                        .reduce((one, two) -> one + ", " + two)
                        .orElse(""))
                .orElse("");
        return from.isEmpty() ? id.code() : words.say("show.named", id.code(), from);
    }

    private static List<String> group(String words) {
        return List.of(words, "", "", "", "", "", "", "");
    }
}
