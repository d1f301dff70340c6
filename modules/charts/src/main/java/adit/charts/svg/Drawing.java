package adit.charts.svg;

import java.util.Comparator;
import java.util.List;

/**
 * What a picture consists of, before it is written.
 *
 * @param width px
 * @param height px
 * @param items from the lowest to the uppermost
 */
public record Drawing(double width, double height, List<Item> items) {

    public Drawing {
        items = items.stream().sorted(Comparator.comparingInt(Item::layer)).toList();
    }

    /** The texts alone. */
    public List<Text> texts() {
        return items.stream()
                .filter(Text.class::isInstance)
                .map(Text.class::cast)
                .toList();
    }
}
