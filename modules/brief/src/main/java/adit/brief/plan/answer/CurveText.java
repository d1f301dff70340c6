package adit.brief.plan.answer;

import adit.plandata.question.Question;
import adit.plandata.question.Target;
import adit.plandata.result.PlanResult.CurvePoint;
import adit.plandata.result.VerdictRange.BandPoint;
import adit.study.StudyResult;
import adit.text.Block;
import adit.text.DisplayWidth;
import adit.text.Figures;
import adit.text.Numbers;
import adit.text.WordWrap;
import adit.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The best coverage in every year: as a drawing, and as a table. */
public final class CurveText {

    private static final int LEFT = 6;
    private static final int RIGHT = 19;
    private static final int LARGEST = 60;
    private static final int SMALLEST = 20;
    private static final String NAMED = "█";
    private static final String FURTHER = "▒";
    private static final String MARK = "┃";

    private final StudyResult result;
    private final Words words;
    private final Figures figures;
    private final Question question;
    private final PlanNames names;

    public CurveText(StudyResult result, Words words) {
        this.result = result;
        this.words = words;
        figures = words.figures();
        question = result.study().question();
        names = new PlanNames(result, words);
    }

    public List<Block> blocks() {
        return List.of(Block.plain(explained(), "tables/curve.csv"), new Block.Drawing(this::drawing));
    }

    public String explained() {
        return words.say(
                level(question.lastYear()).isEmpty() ? "curve.explained.no-target" : "curve.explained",
                words.names().supplier(),
                names.whose());
    }

    /** The same figures for a page. */
    public Block table() {
        Map<Integer, BandPoint> band = band();
        List<List<String>> rows = new ArrayList<>();
        for (CurvePoint point : result.plan().curve()) {
            OptionalDouble level = level(point.year());
            List<String> row = new ArrayList<>(List.of(
                    String.valueOf(point.year()),
                    figures.amount(point.demand()),
                    figures.percent(point.announced()),
                    figures.percent(point.best()),
                    level.isPresent() ? figures.stated(level.getAsDouble()) : words.say("curve.no-target")));
            Optional.ofNullable(band.get(point.year()))
                    .ifPresent(ends ->
                            row.add(words.say("range", figures.percent(ends.low()), figures.percent(ends.high()))));
            rows.add(row);
        }
        List<Block.Column> columns = new ArrayList<>(List.of(
                Block.Column.number(words.say("column.year")),
                Block.Column.number(words.say(
                        names.isOfMembers() ? "curve.column.demand.members" : "curve.column.demand.everyone",
                        words.names().supplier())),
                Block.Column.number(words.say("curve.column.named")),
                Block.Column.number(words.say("curve.column.best")),
                Block.Column.number(words.say("curve.column.target"))));
        if (band.isEmpty()) {
            return Block.grid(columns, rows, "tables/curve.csv");
        }
        columns.add(Block.Column.number(words.say("curve.column.band")));
        return Block.grid(columns, rows, "tables/curve.csv", "tables/band.csv");
    }

    /** The band of the curve by year; empty if there is none. */
    private Map<Integer, BandPoint> band() {
        return result.plan().range().stream()
                .flatMap(range -> range.band().stream())
                .collect(Collectors.toMap(BandPoint::year, Function.identity()));
    }

    private List<String> drawing(int room) {
        int cells = Math.clamp((room - LEFT - RIGHT) / 10 * 10L, SMALLEST, LARGEST);
        List<String> lines = new ArrayList<>();
        lines.add(" ".repeat(LEFT)
                + axis(cells)
                + DisplayWidth.padded(words.say("curve.named"), 9, true)
                + DisplayWidth.padded(words.say("curve.best"), 8, true));
        result.plan().curve().forEach(point -> lines.add(line(point, cells)));
        lines.addAll(legend(room));
        return lines;
    }

    /** Ends and middle of the scale above the bars. */
    private String axis(int cells) {
        String middle = figures.percent(0.5);
        String end = figures.percent(1);
        StringBuilder axis = new StringBuilder(figures.percent(0));
        axis.append(" ".repeat(cells / 2 - axis.length() - middle.length() / 2)).append(middle);
        return axis.append(" ".repeat(cells - axis.length() - end.length()))
                .append(end)
                .toString();
    }

    private String line(CurvePoint point, int cells) {
        return "%-6s%s%9s%8s"
                .formatted(
                        point.year(),
                        bar(point, cells),
                        figures.percent(point.announced()),
                        figures.percent(point.best()));
    }

    private String bar(CurvePoint point, int cells) {
        int named = cells(point.announced(), cells);
        int best = Math.max(named, cells(point.best(), cells));
        String bar = NAMED.repeat(named) + FURTHER.repeat(best - named) + " ".repeat(cells - best);
        OptionalDouble level = level(point.year());
        if (level.isEmpty()) {
            return bar;
        }
        int mark = Math.clamp(Math.round(level.getAsDouble() * cells), 0, cells - 1);
        return bar.substring(0, mark) + MARK + bar.substring(mark + 1);
    }

    private static int cells(double share, int cells) {
        return Math.clamp(Math.round(share * cells), 0, cells);
    }

    private List<String> legend(int room) {
        List<String> parts = new ArrayList<>();
        parts.add(NAMED + " " + words.say("curve.legend.named"));
        parts.add(FURTHER + " " + words.say("curve.legend.further"));
        for (Target target : question.targets()) {
            if (target instanceof Target.Coverage) {
                parts.add((MARK + " " + target(target)).replace(" ", Numbers.GLUE));
            }
        }
        return WordWrap.lines(words.series(parts), room);
    }

    private String target(Target target) {
        return words.say("curve.legend.target", figures.stated(target.level()), String.valueOf(target.from()));
    }

    private OptionalDouble level(int year) {
        return question.targets().stream()
                .filter(Target.Coverage.class::isInstance)
                .filter(target -> target.from() <= year)
                .mapToDouble(Target::level)
                .max();
    }
}
