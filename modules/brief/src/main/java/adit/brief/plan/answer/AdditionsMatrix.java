package adit.brief.plan.answer;

import adit.basics.PlaceId;
import adit.plandata.question.Chain;
import adit.plandata.question.Question;
import adit.plandata.result.Portfolio;
import adit.plandata.result.Portfolio.PlaceAddition;
import adit.study.StudyResult;
import adit.text.Block;
import adit.text.GridText;
import adit.text.WordWrap;
import adit.text.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** Capacity additions: years or places by processes, from mine to product. */
final class AdditionsMatrix {

    private static final String NOTHING = "–";
    private static final double LEAST = 0.05;

    private final Words words;
    private final Block.Column heading;
    private final String file;
    private final List<Cell> additions;
    private final List<String> processes;

    /** The additions of one year or place and one process. */
    private record Cell(String at, String process, double named, double further) {}

    private AdditionsMatrix(StudyResult result, Words words, Block.Column heading, String file, List<Cell> additions) {
        this.words = words;
        this.heading = heading;
        this.file = file;
        this.additions = additions;
        processes = Chain.upstreamOf(result.world(), result.study().question().targetForms()).steps().stream()
                .map(step -> step.id().code())
                .filter(process ->
                        additions.stream().anyMatch(one -> one.process().equals(process)))
                .toList();
    }

    /** Rows are years. */
    static AdditionsMatrix byYear(StudyResult result, Words words, Portfolio portfolio) {
        List<Cell> cells = portfolio.additions().stream()
                .map(one -> new Cell(String.valueOf(one.year()), one.process(), one.named(), one.further()))
                .toList();
        return new AdditionsMatrix(
                result, words, Block.Column.number(words.say("column.year")), "tables/additions.csv", cells);
    }

    /** Rows are places, members in the order of the study, each followed by the places that it reports for, then the others. */
    static AdditionsMatrix byPlace(StudyResult result, Words words, Portfolio portfolio) {
        Question question = result.study().question();
        List<PlaceId> members = question.members();
        PlaceNames names = new PlaceNames(result, words);
        List<Cell> cells = portfolio.places().stream()
                .sorted(Comparator.comparingInt((PlaceAddition one) -> {
                    int member = members.indexOf(question.home(result.world(), one.place()));
                    return member < 0 ? members.size() : member;
                }))
                .map(one -> new Cell(names.of(one.place()), one.process(), one.named(), one.further()))
                .toList();
        return new AdditionsMatrix(
                result, words, Block.Column.words(words.say("column.place")), "tables/places.csv", cells);
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
            lines.addAll(WordWrap.lines(words.say("additions.no-room", leftOut(left)), room));
        }
        return lines;
    }

    private int years(String process) {
        return (int)
                additions.stream().filter(one -> one.process().equals(process)).count();
    }

    private Block.Grid grid(List<String> shown) {
        List<Block.Column> columns = new ArrayList<>(List.of(heading));
        shown.forEach(process -> columns.add(Block.Column.number(words.names().process(process))));
        List<List<String>> rows = additions.stream()
                .map(Cell::at)
                .distinct()
                .map(at -> row(at, shown))
                .toList();
        return new Block.Grid(columns, rows, List.of(file));
    }

    private List<String> row(String at, List<String> shown) {
        List<String> cells = new ArrayList<>(List.of(at));
        for (String process : shown) {
            cells.add(additions.stream()
                    .filter(one -> one.at().equals(at) && one.process().equals(process))
                    .map(this::cell)
                    .collect(Collectors.collectingAndThen(
                            Collectors.joining(), text -> text.isEmpty() ? NOTHING : text)));
        }
        return cells;
    }

    /** Example: {@code 1,150 + 3,200}; {@code 480} without further plants; {@code + 662} without named projects. */
    static String amounts(Words words, double named, double further) {
        if (further <= 0) {
            return named > 0 ? amount(words, named) : NOTHING;
        }
        return named > 0
                ? words.say("additions.both", amount(words, named), amount(words, further))
                : words.say("additions.further", amount(words, further));
    }

    private String cell(Cell one) {
        return amounts(words, one.named(), one.further());
    }

    private static String amount(Words words, double tons) {
        return tons < LEAST
                ? "<" + words.figures().amount(2 * LEAST)
                : words.figures().amount(tons);
    }

    private String leftOut(List<String> left) {
        return words.series(
                processes.stream().filter(left::contains).map(this::inWords).toList());
    }

    /** Example: xenotime mining (2033: 72). */
    private String inWords(String process) {
        List<String> amounts = additions.stream()
                .filter(one -> one.process().equals(process))
                .map(one -> words.say("additions.at", one.at(), cell(one)))
                .toList();
        return words.say("additions.process", words.names().process(process), words.list(amounts));
    }
}
