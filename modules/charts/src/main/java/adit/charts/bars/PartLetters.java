package adit.charts.bars;

import adit.charts.chart.StackedBarChart;
import adit.charts.sheet.Sheet;
import adit.charts.sheet.Spread;
import java.util.ArrayList;
import java.util.List;

/** Letters and texts of the parts of a bar: on their parts, or above such as are too narrow. */
final class PartLetters {

    private static final double ROOM = 8;
    private static final double APART = 6;

    private final Sheet sheet;
    private final StackedBarChart chart;
    private final double width;

    PartLetters(Sheet sheet, StackedBarChart chart, double width) {
        this.sheet = sheet;
        this.chart = chart;
        this.width = width;
    }

    /**
     * A letter.
     *
     * @param part index of its part
     * @param text letter and, where there is room, its text
     * @param x px from the beginning of the bar, of its middle
     * @param tip px of the middle of its part
     * @param above whether it is above the bar
     */
    record Letter(int part, String text, double x, double tip, boolean above) {}

    /** The letters of a bar. */
    List<Letter> of(int bar) {
        List<Letter> all = new ArrayList<>();
        List<Double> values = chart.bars().get(bar).values();
        double sum = values.stream().mapToDouble(Double::doubleValue).sum();
        double from = 0;
        for (int part = 0; part < values.size(); part++) {
            double wide = values.get(part) / sum * width;
            if (wide > 0) {
                all.add(letter(bar, part, from + wide / 2, wide));
            }
            from += wide;
        }
        return placed(all);
    }

    private Letter letter(int bar, int part, double middle, double wide) {
        String letter = chart.parts().get(part).letter();
        String full = (letter + " " + chart.bars().get(bar).texts().get(part)).strip();
        String text = widthOf(full) + ROOM <= wide ? full : letter;
        boolean above = widthOf(text) + ROOM > wide;
        return new Letter(part, above ? full : text, middle, middle, above);
    }

    private double widthOf(String text) {
        return sheet.widthOf(text, Sheet.TICK, true);
    }

    /** Those above moved apart; without their texts if there is no room for these. */
    private List<Letter> placed(List<Letter> all) {
        List<Letter> above = all.stream().filter(Letter::above).toList();
        double needed =
                above.stream().mapToDouble(one -> widthOf(one.text()) + APART).sum();
        List<Letter> brief =
                needed <= width ? above : above.stream().map(this::bare).toList();
        List<Double> middles = Spread.of(
                brief.stream()
                        .map(one -> new Spread.Wish(one.tip(), -one.part(), widthOf(one.text()) + APART))
                        .toList(),
                0,
                width + APART / 2);
        List<Letter> result =
                new ArrayList<>(all.stream().filter(one -> !one.above()).toList());
        for (int i = 0; i < brief.size(); i++) {
            Letter one = brief.get(i);
            result.add(new Letter(one.part(), one.text(), middles.get(i), one.tip(), true));
        }
        return result;
    }

    private Letter bare(Letter one) {
        return new Letter(one.part(), chart.parts().get(one.part()).letter(), one.x(), one.tip(), true);
    }
}
