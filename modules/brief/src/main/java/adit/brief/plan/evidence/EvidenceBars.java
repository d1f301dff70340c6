package adit.brief.plan.evidence;

import adit.basics.Grade;
import adit.plandata.result.Evidence;
import adit.study.StudyResult;
import adit.text.BarTable;
import adit.text.BarTable.Bar;
import adit.text.BarTable.Fill;
import adit.text.BarTable.Part;
import adit.text.Block;
import adit.text.Words;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Which evidence grade carries how much, as a table with a bar in each row: of the world's figures, by their number, and of the
 * plan's output in a cut-off, by weight, process by process.
 */
final class EvidenceBars {

    private final Evidence evidence;
    private final Words words;
    private final List<List<String>> rows = new ArrayList<>();
    private final List<Bar> bars = new ArrayList<>();

    EvidenceBars(StudyResult result, Words words) {
        evidence = result.plan().evidence();
        this.words = words;
    }

    /** Empty if nothing is graded; processes keep the given order. */
    Optional<Block> of(List<String> processes) {
        Map<Grade, Double> figures = new TreeMap<>();
        evidence.observations().forEach((grade, count) -> figures.put(grade, count.doubleValue()));
        add(words.say("picture.evidence.world"), figures);
        processes.forEach(process ->
                add(words.names().process(process), evidence.capacityByGrade().getOrDefault(process, Map.of())));
        return rows.isEmpty() ? Optional.empty() : Optional.of(new Block.Bars(table(figures)));
    }

    private BarTable table(Map<Grade, Double> figures) {
        boolean plan = !evidence.capacityByGrade().isEmpty();
        double assumed = plan ? evidence.assumptionShare() : figures.getOrDefault(Grade.E, 0.0) / sum(figures);
        return new BarTable(
                words.say(
                        plan ? "picture.evidence.finding" : "picture.evidence.finding.world",
                        words.figures().percent(assumed)),
                words.say(plan ? "picture.evidence.measure" : "picture.evidence.measure.world"),
                keys(),
                words.say("picture.bar"),
                new Block.Grid(columns(), rows, List.of("tables/observations.csv", "tables/evidence.csv")),
                bars);
    }

    private List<BarTable.Key> keys() {
        return Arrays.stream(Grade.values())
                .map(grade -> new BarTable.Key(
                        Fill.valueOf(grade.name()), grade.name() + " " + words.word("grade", grade.name())))
                .toList();
    }

    private List<Block.Column> columns() {
        List<Block.Column> columns = new ArrayList<>(List.of(Block.Column.words(words.say("column.process"))));
        Arrays.stream(Grade.values()).forEach(grade -> columns.add(Block.Column.number(grade.name())));
        return columns;
    }

    /** A row with its bar; none if its amounts add up to nothing. */
    private void add(String label, Map<Grade, Double> amounts) {
        double all = sum(amounts);
        if (!(all > 0)) {
            return;
        }
        List<String> cells = new ArrayList<>(List.of(label));
        List<Part> parts = new ArrayList<>();
        for (Grade grade : Grade.values()) {
            Double amount = amounts.get(grade);
            cells.add(amount == null ? "–" : words.figures().percent(amount / all));
            parts.add(new Part(Fill.valueOf(grade.name()), amount == null ? 0 : amount / all));
        }
        rows.add(cells);
        bars.add(new Bar(parts, Optional.empty()));
    }

    private static double sum(Map<Grade, Double> amounts) {
        return amounts.values().stream().mapToDouble(Double::doubleValue).sum();
    }
}
