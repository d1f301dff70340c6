package adit.charts.text;

import java.util.List;

/**
 * A text, broken and measured.
 *
 * @param lines one or more
 * @param size of the font, px
 * @param bold whether bold
 * @param width of the widest line, px
 */
public record Lines(List<String> lines, double size, boolean bold, double width) {

    public Lines {
        lines = List.copyOf(lines);
    }

    /** px from the top of the first line to the end of the last. */
    public double height() {
        return lines.size() * step();
    }

    /** px from line to line. */
    public double step() {
        return size * Measure.LINE;
    }

    /** True if nothing would be visible. */
    public boolean isEmpty() {
        return lines.stream().allMatch(String::isBlank);
    }
}
