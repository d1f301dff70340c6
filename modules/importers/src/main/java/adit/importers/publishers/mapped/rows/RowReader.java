package adit.importers.publishers.mapped.rows;

import adit.basics.Grade;
import adit.importers.publishers.PublisherNumbers.Reading;
import adit.importers.publishers.mapped.fields.GradeFields;
import adit.importers.publishers.mapped.map.Headings;
import adit.importers.publishers.mapped.map.NumberText;
import adit.importers.publishers.mapped.map.TableMap;
import adit.importers.publishers.mapped.map.Target;
import adit.world.Attribute;
import adit.world.Cell;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Turns the rows of one file into numbers for cells of the world. */
final class RowReader {

    private final TableMap map;
    private final Attribute attribute;
    private final List<FigureColumn> columns;
    private final Map<String, KeyReader> keys = new HashMap<>();
    private final KeyReader grade;
    private final UnitReader unit;
    private final CellReader cells;
    private final Ranges ranges;
    private final Notes notes;
    private final Figures figures;

    RowReader(TableMap map, Headings headings, WorldWords words, Notes notes, Figures figures) {
        this.map = map;
        this.notes = notes;
        this.figures = figures;
        attribute = map.attribute();
        columns = FigureColumn.list(map.values(), headings);
        map.keys().forEach((key, rule) -> keys.put(key, new KeyReader(key, rule, headings, words, notes)));
        grade = new KeyReader("grade", map.grade(), headings, words, notes);
        unit = new UnitReader(map.unit(), headings, notes);
        NumberText numbers = new NumberText(map.form(), map.words());
        cells = new CellReader(map, numbers, notes);
        ranges = new Ranges(map, headings, numbers, words, notes);
    }

    /** Reads a row; true if a figure was taken of it. */
    boolean read(int row, List<String> row0) {
        Map<String, Target> stated = new HashMap<>();
        for (Map.Entry<String, KeyReader> key : keys.entrySet()) {
            Optional<Target> target = key.getValue().read(row, row0);
            if (target.isEmpty()) {
                return false;
            }
            stated.put(key.getKey(), target.get());
        }
        Optional<Grade> graded = grade.read(row, row0).map(Target::word).flatMap(word -> grade(row, word));
        boolean used = false;
        if (graded.isPresent()) {
            for (FigureColumn column : columns) {
                used |= read(row, row0, column, stated, graded.get());
            }
        }
        return used;
    }

    private boolean read(int row, List<String> row0, FigureColumn column, Map<String, Target> stated, Grade graded) {
        List<Target> targets = new ArrayList<>();
        for (String key : attribute.keys()) {
            targets.add(column.key(key).orElseGet(() -> stated.getOrDefault(key, Target.of("?"))));
        }
        Cell cell = new Cell(attribute, targets.stream().map(Target::word).toList());
        if (isWithItself(cell)) {
            notes.kind(row, "", "with-itself", "both places are the same", "no action needed; the row is left out");
            return false;
        }
        Optional<Reading> reading = cells.read(row, row0, column);
        OptionalDouble factor = reading.isPresent() ? unit.factor(row, row0, column) : OptionalDouble.empty();
        if (factor.isEmpty()) {
            figures.missing(cell, row);
            return false;
        }
        Target all = product(targets);
        Grade worst = graded.worse(all.grade());
        figures.add(
                cell,
                new Part(
                        ranges.of(row, row0, column, reading.get(), factor.getAsDouble(), all, graded),
                        unit.of(all.unit()),
                        worst,
                        row,
                        note(all)));
        return true;
    }

    private boolean isWithItself(Cell cell) {
        int from = attribute.keys().indexOf("from");
        return from >= 0
                && cell.keys().get(from).equals(cell.keys().get(attribute.keys().indexOf("to")));
    }

    /** The factors of all keys together; the unit is that of the one key that has one. */
    private static Target product(List<Target> targets) {
        double factor = 1;
        double low = 1;
        double high = 1;
        Optional<String> unit = Optional.empty();
        for (Target each : targets) {
            factor *= each.factor();
            low *= each.low();
            high *= each.high();
            unit = unit.or(each::unit);
        }
        Grade grade = targets.stream().map(Target::grade).reduce(Grade.A, Grade::worse);
        String note = targets.stream()
                .map(Target::note)
                .filter(text -> !text.isBlank())
                .collect(Collectors.joining("; "));
        return new Target("", factor, low, high, unit, grade, note);
    }

    private String note(Target all) {
        return Stream.of(map.note(), unit.basis(), all.note())
                .filter(text -> !text.isBlank())
                .collect(Collectors.joining("; "));
    }

    private Optional<Grade> grade(int row, String word) {
        Optional<Grade> known = Optional.ofNullable(GradeFields.BY_WORD.get(word));
        if (known.isEmpty()) {
            notes.value(
                    row, "", word, "unknown-grade", "this grade does not exist", "add it to grade.lookup of the map");
        }
        return known;
    }
}
