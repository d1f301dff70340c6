package adit.charts.sheet;

import adit.charts.chart.Look;
import java.util.Arrays;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The colours, each for a white and for a dark page. After Okabe and Ito: they differ for those who do not see red or green.
 * Text has a contrast of 4.5 or more to its background, signs 3 or more to the page.
 */
public final class Palette {

    /** A colour by its purpose. */
    public enum Colour {
        TEXT("#17202b", "#e8edf2"),
        MUTED("#4f5d6b", "#a9b5c1"),
        AXIS("#7d8996", "#8b98a5"),
        GRID("#d7dde3", "#333e49"),
        PAGE("#ffffff", "#11161c"),
        SUPPLIER("#d55e00", "#f0803c"),
        MEMBER("#0072b2", "#56b4e9"),
        OTHER("#808c98", "#7b8793"),
        MAIN("#0072b2", "#56b4e9"),
        SECOND("#00875f", "#2fc79a"),
        TARGET("#17202b", "#e8edf2"),
        BASE("#808c98", "#7b8793"),
        LINE1("#0072b2", "#56b4e9"),
        LINE2("#9a6b00", "#e6b422"),
        LINE3("#a3487f", "#e39ac6"),
        LINE4("#00875f", "#2fc79a"),
        LINE5("#4b3f9e", "#a79bf0"),
        LINE6("#5b6670", "#a7b1bb"),
        PART1("#12395c", "#d3e7f7"),
        PART2("#2f6690", "#8fbbdd"),
        PART3("#76a2c2", "#4a7593"),
        PART4("#c6d8e5", "#2c4254"),
        PART5("#7d8996", "#8b98a5"),
        PART6("#3d4650", "#d2d8de"),
        ON1("#ffffff", "#0d1722"),
        ON2("#ffffff", "#0d1722"),
        ON3("#0d1722", "#ffffff"),
        ON4("#0d1722", "#e8edf2"),
        ON5("#17202b", "#e8edf2"),
        ON6("#ffffff", "#0d1722"),
        LAND("#e6eaee", "#2a333c"),
        AREA_MEMBER("#4a90c8", "#2f78b4"),
        AREA_OTHER("#848f9a", "#707c88"),
        BUBBLE("#12202e", "#f2f5f8");

        private final String light;
        private final String dark;

        Colour(String light, String dark) {
            this.light = light;
            this.dark = dark;
        }

        public String light() {
            return light;
        }

        String dark() {
            return dark;
        }

        /** Name of the CSS custom property. */
        String property() {
            return "--chart-" + name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        }

        /** As an attribute of a picture for a screen or for paper. */
        String in(Look.Mode mode) {
            return switch (mode) {
                case SCREEN -> reference();
                case PRINT -> light;
            };
        }

        private String reference() {
            return "var(" + property() + "," + light + ")";
        }
    }

    private Palette() {}

    /** Style sheet: light, dark where the reader's system is, and either where the root has {@code data-theme}. */
    public static String css() {
        return ":root{" + light() + "}\n@media (prefers-color-scheme:dark){:root{" + dark() + "}}\n"
                + ":root[data-theme=light]{" + light() + "}\n:root[data-theme=dark]{" + dark() + "}\n"
                + "@media print{:root,:root[data-theme]{" + light() + "}}\n";
    }

    /** Declarations of the custom properties for a white page, without a selector. */
    public static String light() {
        return declarations(Colour::light);
    }

    /** Declarations of the custom properties for a dark page, about {@code #11161c}, without a selector. */
    public static String dark() {
        return declarations(Colour::dark);
    }

    private static String declarations(Function<Colour, String> value) {
        return Arrays.stream(Colour.values())
                .map(colour -> colour.property() + ":" + value.apply(colour))
                .collect(Collectors.joining(";"));
    }
}
