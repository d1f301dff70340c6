package adit.brief;

import adit.plan.Chain;
import adit.plan.PlanResult.Addition;
import adit.study.StudyResult;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** What begins output, years by processes from mine to product. */
final class AdditionsMatrix {

    private static final String NOTHING = "–";
    private static final double LEAST = 0.05;

    private final List<Addition> additions;
    private final List<String> processes;
    private final Names names;

    AdditionsMatrix(StudyResult result, List<Addition> additions) {
        this.additions = additions;
        names = new Names(result);
        processes = Chain.upstreamOf(result.world(), result.study().question().targetForms()).steps().stream()
                .map(step -> step.id().code())
                .filter(process ->
                        additions.stream().anyMatch(one -> one.process().equals(process)))
                .toList();
    }

    static String legend() {
        return "Nameplate in t/y of main output that begins in that year: named projects + further plants beyond them. A project may come in parts; what would pay without the targets is in it too.";
    }

    /** Every process, for a page. */
    Block table() {
        return grid(processes);
    }

    /** As many processes as there is room for; what is left out follows in words. */
    Block drawing() {
        return new Block.Drawing(this::lines);
    }

    private List<String> lines(int room) {
        List<String> shown = new ArrayList<>(processes);
        List<String> left = new ArrayList<>();
        while (shown.size() > 1 && !new GridText(grid(shown), room).fits()) {
            String rarest =
                    shown.stream().min(Comparator.comparingInt(this::years)).orElseThrow();
            shown.remove(rarest);
            left.add(rarest);
        }
        List<String> lines = new ArrayList<>(new GridText(grid(shown), room).lines());
        if (!left.isEmpty()) {
            lines.addAll(Wrap.lines("No room for: " + leftOut(left) + ".", room));
        }
        return lines;
    }

    private int years(String process) {
        return (int)
                additions.stream().filter(one -> one.process().equals(process)).count();
    }

    private Block.Grid grid(List<String> shown) {
        List<Block.Column> columns = new ArrayList<>(List.of(Block.Column.number("Year")));
        shown.forEach(process -> columns.add(Block.Column.number(names.process(process))));
        List<List<String>> rows = additions.stream()
                .map(Addition::year)
                .distinct()
                .sorted()
                .map(year -> row(year, shown))
                .toList();
        return new Block.Grid(columns, rows, List.of("tables/additions.csv"));
    }

    private List<String> row(int year, List<String> shown) {
        List<String> cells = new ArrayList<>(List.of(String.valueOf(year)));
        for (String process : shown) {
            cells.add(additions.stream()
                    .filter(one -> one.year() == year && one.process().equals(process))
                    .map(AdditionsMatrix::cell)
                    .collect(Collectors.collectingAndThen(
                            Collectors.joining(), text -> text.isEmpty() ? NOTHING : text)));
        }
        return cells;
    }

    /** Example: {@code 1,150 + 3,200}; {@code 480} without further plants; {@code + 662} without named projects. */
    static String cell(Addition one) {
        String named = one.named() > 0 ? amount(one.named()) : "";
        if (one.further() <= 0) {
            return named.isEmpty() ? NOTHING : named;
        }
        return named + (named.isEmpty() ? "" : Numbers.GLUE) + "+" + Numbers.GLUE + amount(one.further());
    }

    private static String amount(double tons) {
        return tons < LEAST ? "<0.1" : Numbers.amount(tons);
    }

    private String leftOut(List<String> left) {
        return processes.stream().filter(left::contains).map(this::inWords).collect(Collectors.joining("; "));
    }

    /** Example: xenotime mining (2033: 72). */
    private String inWords(String process) {
        return additions.stream()
                .filter(one -> one.process().equals(process))
                .map(one -> one.year() + ":" + Numbers.GLUE + cell(one))
                .collect(Collectors.joining(", ", names.process(process) + " (", ")"));
    }
}
