package adit.brief;

import adit.basics.SourceId;
import adit.study.data.CellEvidence;
import adit.study.data.Evidence;
import adit.text.Block;
import adit.text.Numbers;
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
    private final CellLabels labels;
    private final List<List<String>> rows = new ArrayList<>();

    ObservationGrid(Evidence evidence) {
        this.evidence = evidence;
        labels = new CellLabels(evidence.world());
    }

    List<Block> of(Attribute attribute, List<CellEvidence> cells) {
        cells.forEach(this::add);
        List<Block.Column> columns = new ArrayList<>(List.of(
                Block.Column.words("cell"),
                Block.Column.words("used"),
                Block.Column.number("value"),
                Block.Column.number("range"),
                Block.Column.words("unit"),
                Block.Column.words("grade"),
                Block.Column.words("source"),
                Block.Column.words("row")));
        List<String> units = cells.stream()
                .map(cell -> cell.observed().chosen().unit())
                .distinct()
                .toList();
        String heading = CellLabels.attribute(attribute);
        if (units.size() == 1) {
            columns.remove(UNIT);
            rows.replaceAll(ObservationGrid::withoutUnit);
            heading += ", " + units.getFirst();
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
            rows.add(group(label + ": " + summary(cell)));
        }
        for (Observation each : cell.ranked()) {
            boolean used = each.equals(cell.observed().chosen());
            rows.add(row(alone ? label : "", used ? "►" : "", each));
            if (!each.note().isEmpty()) {
                rows.add(group(INDENT + "note: " + each.note()));
            }
        }
        cell.observed().corrected().forEach(this::add);
    }

    /** The form is named only if several are shown. */
    private String label(CellEvidence cell) {
        boolean several = evidence.query().subject().forms().size() > 1;
        String label = labels.label(cell.observed().cell(), several ? "" : "form");
        return label.isEmpty() ? cell.observed().cell().keys().getFirst() : label;
    }

    private String summary(CellEvidence cell) {
        String why = "used: " + cell.why(evidence::published);
        return cell.ranked().size() < 2 ? why : cell.ranked().size() + " figures; " + why + "; " + spread(cell);
    }

    private static String spread(CellEvidence cell) {
        double low = cell.spread().smallest();
        double high = cell.spread().largest();
        if (low == high) {
            return "all say " + Numbers.value(low);
        }
        OptionalDouble apart = cell.spread().relative();
        String range = "from " + Numbers.value(low) + " to " + Numbers.value(high);
        return apart.isPresent()
                ? range + ", the largest " + Numbers.percent(apart.getAsDouble()) + " above the smallest"
                : range;
    }

    private void add(Erratum erratum) {
        rows.add(row("", "✗", erratum.stated()));
        rows.add(group(INDENT + "corrected by " + source(erratum.correctedBy()) + ": " + erratum.reason()));
    }

    private List<String> row(String label, String mark, Observation each) {
        return List.of(
                label,
                mark,
                number(each, each.estimate().value()),
                number(each, each.estimate().low()) + "–"
                        + number(each, each.estimate().high()),
                each.unit(),
                each.grade().name(),
                source(each.source()),
                each.where().toString());
    }

    /** A year has no thousands separator. */
    private static String number(Observation each, double value) {
        return each.cell().attribute() == Attribute.START ? String.valueOf(Math.round(value)) : Numbers.value(value);
    }

    private String source(SourceId id) {
        String from = evidence.world()
                .findSource(id)
                .map(source -> Stream.of(source.publisher(), source.published())
                        .filter(word -> !word.isEmpty())
                        .reduce((one, two) -> one + ", " + two)
                        .orElse(""))
                .orElse("");
        return from.isEmpty() ? id.code() : id + " (" + from + ")";
    }

    private static List<String> group(String words) {
        return List.of(words, "", "", "", "", "", "", "");
    }
}
