package adit.charts.svg;

/**
 * One line of text.
 *
 * @param layer see {@link Item#layer}
 * @param x px, of the point that {@code anchor} says
 * @param y px, of the baseline
 * @param words the text
 * @param size of the font, px
 * @param bold whether bold
 * @param anchor which point of the line {@code x} is
 * @param fill colour
 */
public record Text(int layer, double x, double y, String words, double size, boolean bold, Anchor anchor, String fill)
        implements Item {

    /** A point of a line of text. */
    public enum Anchor {
        START,
        MIDDLE,
        END;

        /** Left edge of an item of a width that is anchored at x. */
        public double left(double x, double width) {
            return switch (this) {
                case START -> x;
                case MIDDLE -> x - width / 2;
                case END -> x - width;
            };
        }
    }
}
