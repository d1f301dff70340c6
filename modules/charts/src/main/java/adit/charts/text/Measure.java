package adit.charts.text;

import java.util.List;

/** How wide a line of text is, in px. */
public enum Measure {

    /** In the embedded font, which paper is printed with. */
    PAPER {
        @Override
        double thousandths(int codePoint, boolean bold) {
            return Advances.embedded(codePoint, bold);
        }
    },

    /** For any system font: the wider of the embedded font and a common sans serif, with some slack. */
    SCREEN {
        @Override
        double thousandths(int codePoint, boolean bold) {
            double sans = Advances.system(codePoint) * (bold ? BOLDER : 1);
            double embedded = Advances.embedded(codePoint, bold);
            return Advances.isWide(codePoint) ? embedded : SLACK * Math.max(sans, embedded);
        }
    };

    /** Height of a line, in sizes of the font. */
    public static final double LINE = 1.3;

    private static final double SLACK = 1.03;
    private static final double BOLDER = 1.06;

    abstract double thousandths(int codePoint, boolean bold);

    /** Width of one line in px. */
    public double width(String text, double size, boolean bold) {
        return text.codePoints().mapToDouble(code -> thousandths(code, bold)).sum() * size / 1000;
    }

    /** A text broken into lines no wider than {@code width} px, as far as its characters allow. */
    public Lines lines(String text, double width, double size, boolean bold) {
        List<String> lines = new Wrapping(line -> width(line, size, bold), width).of(text);
        double widest = lines.stream()
                .mapToDouble(line -> width(line, size, bold))
                .max()
                .orElse(0);
        return new Lines(lines, size, bold, widest);
    }
}
