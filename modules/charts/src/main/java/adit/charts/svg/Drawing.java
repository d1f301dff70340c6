package adit.charts.svg;

import java.util.Comparator;
import java.util.List;

/**
 * The elements of a chart, before they are written.
 *
 * @param width px
 * @param height px
 * @param items from the lowest to the uppermost
 */
public record Drawing(double width, double height, List<Item> items) {

    public Drawing {
        items = items.stream().sorted(Comparator.comparingInt(Item::layer)).toList();
    }

    /** Only the texts. */
    public List<Text> texts() {
        return items.stream()
                .filter(Text.class::isInstance)
                .map(Text.class::cast)
                .toList();
    }
}
