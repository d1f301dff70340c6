package adit.fuzz;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/**
 * The mistakes that somebody makes with a whole column of a table: another unit, another sign, two columns exchanged, rows of a place, year, scenario or
 * kind lost, rows entered twice.
 */
final class Mutants {

    private static final Set<String> KEYS = Set.of(
            "place",
            "from",
            "to",
            "year",
            "scenario",
            "kind",
            "item",
            "role",
            "status",
            "form",
            "process",
            "market",
            "group");

    private final String file;
    private final List<List<String>> rows;
    private final int values;
    private final List<Mutant> mutants = new ArrayList<>();

    private Mutants(String file, List<List<String>> rows, int values) {
        this.file = file;
        this.rows = rows;
        this.values = values;
    }

    /**
     * The mistakes for one table.
     *
     * @param values how many values of a key column lose their rows
     */
    static List<Mutant> of(String file, String csv, int values) {
        Mutants mutants = new Mutants(file, Table.of(csv).rows(), values);
        for (int column = 0; column < mutants.rows.getFirst().size(); column++) {
            mutants.addColumn(column);
        }
        mutants.addTwice();
        return mutants.mutants;
    }

    private void addColumn(int column) {
        String name = rows.getFirst().get(column);
        if (name.equals("unit")) {
            for (String unit : distinct(column)) {
                for (String wrong : wrongUnits(unit)) {
                    addChange(
                            "unit '" + unit + "' written as '" + wrong + "'",
                            column,
                            cell -> cell.equals(unit) ? wrong : cell);
                }
            }
        }
        if (isNumeric(column)) {
            addChange(name + " with the other sign", column, Mutants::negative);
        }
        if (column + 1 < rows.getFirst().size()) {
            addExchange(column);
        }
        if (KEYS.contains(name)) {
            for (String value : frequent(column)) {
                addLoss(name + " " + value, row -> row.get(column).equals(value));
            }
        }
    }

    private static List<String> wrongUnits(String unit) {
        if (unit.startsWith("t")) {
            return List.of(
                    "k" + unit,
                    unit.replaceFirst("^t", "lb"),
                    unit.contains("/") ? unit.replaceFirst("/.*", "") : unit + "/y");
        }
        if (unit.startsWith("US$/t")) {
            return List.of(unit.replaceFirst("/t", "/kg"), unit.replace("US$", "EUR"));
        }
        return switch (unit) {
            case "years" -> List.of("months", "t/y");
            case "1/y" -> List.of("%/y", "1");
            case "1" -> List.of("%", "t");
            default -> List.of("%", "EUR");
        };
    }

    private static String negative(String cell) {
        if (cell.isEmpty() || cell.equals("0")) {
            return cell;
        }
        return cell.startsWith("-") ? cell.substring(1) : "-" + cell;
    }

    private boolean isNumeric(int column) {
        return rows.stream()
                        .skip(1)
                        .allMatch(row ->
                                row.get(column).isEmpty() || row.get(column).matches("-?[0-9.]+([eE][-+]?[0-9]+)?"))
                && rows.stream().skip(1).anyMatch(row -> !row.get(column).isEmpty());
    }

    private Set<String> distinct(int column) {
        Set<String> all = new TreeSet<>();
        rows.stream()
                .skip(1)
                .map(row -> row.get(column))
                .filter(cell -> !cell.isEmpty())
                .forEach(all::add);
        return all;
    }

    private List<String> frequent(int column) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        rows.stream().skip(1).forEach(row -> counts.merge(row.get(column), 1, Integer::sum));
        return counts.entrySet().stream()
                .filter(each -> !each.getKey().isEmpty())
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                .limit(values)
                .map(Map.Entry::getKey)
                .toList();
    }

    private void addChange(String what, int column, UnaryOperator<String> change) {
        List<List<String>> changed = new ArrayList<>(rows.subList(0, 1));
        for (List<String> row : rows.subList(1, rows.size())) {
            List<String> copy = new ArrayList<>(row);
            copy.set(column, change.apply(row.get(column)));
            changed.add(copy);
        }
        add(what, changed);
    }

    private void addExchange(int column) {
        List<List<String>> changed = new ArrayList<>(rows.subList(0, 1));
        for (List<String> row : rows.subList(1, rows.size())) {
            List<String> copy = new ArrayList<>(row);
            copy.set(column, row.get(column + 1));
            copy.set(column + 1, row.get(column));
            changed.add(copy);
        }
        add(rows.getFirst().get(column) + " and " + rows.getFirst().get(column + 1) + " exchanged", changed);
    }

    private void addLoss(String what, Predicate<List<String>> lost) {
        List<List<String>> left = new ArrayList<>();
        left.add(rows.getFirst());
        rows.stream().skip(1).filter(lost.negate()).forEach(left::add);
        add("no rows of " + what, left);
    }

    /** Every row twice; once more under another source, or another id. */
    private void addTwice() {
        List<List<String>> twice = new ArrayList<>(rows);
        twice.addAll(rows.subList(1, rows.size()));
        add("every row twice", twice);
        int id = rows.getFirst().indexOf("id");
        int source = rows.getFirst().indexOf("source");
        if (id == 0 || source >= 0) {
            List<List<String>> again = new ArrayList<>(rows);
            for (List<String> row : rows.subList(1, rows.size())) {
                List<String> copy = new ArrayList<>(row);
                if (id == 0) {
                    copy.set(0, row.getFirst() + "-again");
                } else {
                    copy.set(source, "adit-assumption");
                }
                again.add(copy);
            }
            add("every row twice, under another " + (id == 0 ? "id" : "source"), again);
        }
    }

    private void add(String what, List<List<String>> changed) {
        mutants.add(new Mutant(file, what, Table.of(changed).text(false)));
    }
}
