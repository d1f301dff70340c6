package adit.brief;

import adit.plan.PlanResult.CurvePoint;
import adit.plan.Question;
import adit.plan.Target;
import adit.study.StudyResult;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/** The best coverage in every year: as a drawing, and as a table. */
final class CurveText {

    private static final int LEFT = 6;
    private static final int RIGHT = 19;
    private static final int LARGEST = 60;
    private static final int SMALLEST = 20;
    private static final String NAMED = "█";
    private static final String FURTHER = "▒";
    private static final String MARK = "┃";

    private final StudyResult result;
    private final Names names;
    private final Question question;

    CurveText(StudyResult result) {
        this.result = result;
        names = new Names(result);
        question = result.study().question();
    }

    List<Block> blocks() {
        return List.of(Block.plain(explained(), "tables/curve.csv"), new Block.Drawing(this::drawing));
    }

    String explained() {
        return "Part of demand that could be covered if %s stopped exporting, each year on its own"
                        .formatted(names.supplier())
                + (level(question.lastYear()).isEmpty() ? ", for which this study sets no target:" : ":");
    }

    /** The same figures for a page. */
    Block table() {
        List<List<String>> rows = new ArrayList<>();
        for (CurvePoint point : result.plan().curve()) {
            OptionalDouble level = level(point.year());
            rows.add(List.of(
                    String.valueOf(point.year()),
                    Numbers.amount(point.demand()),
                    Numbers.percent(point.announced()),
                    Numbers.percent(point.best()),
                    level.isPresent() ? Numbers.stated(level.getAsDouble()) : "none"));
        }
        return Block.grid(
                List.of(
                        Block.Column.number("Year"),
                        Block.Column.number("Demand outside " + names.supplier() + ", t/y"),
                        Block.Column.number("Covered by named projects alone"),
                        Block.Column.number("Best level"),
                        Block.Column.number("Target")),
                rows,
                "tables/curve.csv");
    }

    private List<String> drawing(int room) {
        int cells = Math.clamp((room - LEFT - RIGHT) / 10 * 10L, SMALLEST, LARGEST);
        List<String> lines = new ArrayList<>();
        lines.add(" ".repeat(LEFT) + axis(cells) + "    named    best");
        result.plan().curve().forEach(point -> lines.add(line(point, cells)));
        lines.addAll(legend(room));
        return lines;
    }

    /** Ends and middle of the scale, under which the bars stand. */
    private static String axis(int cells) {
        String middle = "50 %";
        StringBuilder axis = new StringBuilder("0 %");
        axis.append(" ".repeat(cells / 2 - axis.length() - middle.length() / 2)).append(middle);
        return axis.append(" ".repeat(cells - axis.length() - "100 %".length()))
                .append("100 %")
                .toString();
    }

    private String line(CurvePoint point, int cells) {
        return "%-6s%s%9s%8s"
                .formatted(
                        point.year(),
                        bar(point, cells),
                        Numbers.percent(point.announced()),
                        Numbers.percent(point.best()));
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
        parts.add(NAMED + " today and named projects");
        parts.add(FURTHER + " further plants, not announced");
        for (Target target : question.targets()) {
            if (target instanceof Target.Coverage) {
                parts.add("%s target: %s from %d on"
                        .formatted(MARK, Numbers.stated(target.level()), target.from())
                        .replace(" ", Numbers.GLUE));
            }
        }
        return Wrap.lines(String.join("; ", parts), room);
    }

    private OptionalDouble level(int year) {
        return question.targets().stream()
                .filter(Target.Coverage.class::isInstance)
                .filter(target -> target.from() <= year)
                .mapToDouble(Target::level)
                .max();
    }
}
