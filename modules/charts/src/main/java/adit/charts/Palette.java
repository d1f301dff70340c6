package adit.charts;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The colours, each for a white and for a dark page. After Okabe and Ito: they differ for those who do not see red or green.
 * Text has a contrast of 4.5 or more to what it stands on, signs 3 or more to the page.
 */
public final class Palette {

    /** A colour by what it is for. */
    enum Colour {
        TEXT("#1d2733", "#e8ecf0"),
        MUTED("#55606c", "#aab4bf"),
        AXIS("#76818c", "#8b96a1"),
        GRID("#dfe3e8", "#2f3841"),
        PAGE("#ffffff", "#14181d"),
        ON("#ffffff", "#10151a"),
        SUPPLIER("#d55e00", "#f0803c"),
        MEMBER("#0072b2", "#56b4e9"),
        OTHER("#7a858f", "#93a0ac"),
        MAIN("#0072b2", "#56b4e9"),
        SECOND("#00875f", "#2fc79a"),
        TARGET("#1d2733", "#e8ecf0"),
        BASE("#87929c", "#6b7681"),
        LINE1("#0072b2", "#56b4e9"),
        LINE2("#9a6b00", "#e6b422"),
        LINE3("#a3487f", "#e39ac6"),
        LINE4("#00875f", "#2fc79a"),
        LINE5("#4b3f9e", "#a79bf0"),
        LINE6("#5b6670", "#a7b1bb"),
        PART1("#0b4a6f", "#8cc9ec"),
        PART2("#1b75a8", "#4fa8dc"),
        PART3("#5c6b79", "#a7b4c0"),
        PART4("#8a5a00", "#e0b040"),
        PART5("#7a4b8f", "#d3a4e6"),
        PART6("#3d4650", "#d2d8de"),
        LAND("#e4e8ec", "#2b333c"),
        AREA_MEMBER("#4a90c8", "#2f78b4"),
        AREA_OTHER("#848f9a", "#707c88"),
        BUBBLE("#12202e", "#f2f5f8");

        private final String light;
        private final String dark;

        Colour(String light, String dark) {
            this.light = light;
            this.dark = dark;
        }

        String light() {
            return light;
        }

        String dark() {
            return dark;
        }

        /** Name of the CSS custom property. */
        String property() {
            return "--chart-" + name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        }

        /** A colour that stands for this one while the picture is drawn, and that nothing else has. */
        String sentinel() {
            return String.format(
                    java.util.Locale.ROOT, "#ad17%02x", Arrays.asList(values()).indexOf(this));
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

    /** Declarations of the custom properties for a dark page, about {@code #14181d}, without a selector. */
    public static String dark() {
        return declarations(Colour::dark);
    }

    private static String declarations(Function<Colour, String> value) {
        return Arrays.stream(Colour.values())
                .map(colour -> colour.property() + ":" + value.apply(colour))
                .collect(Collectors.joining(";"));
    }

    /** What a picture is drawn with. */
    static Map<String, String> brushes(Look.Mode mode) {
        Map<String, String> brushes = new LinkedHashMap<>();
        for (Colour colour : Colour.values()) {
            brushes.put(
                    colour.name(),
                    switch (mode) {
                        case SCREEN -> colour.sentinel();
                        case PRINT -> colour.light();
                    });
        }
        return brushes;
    }

    /** What to write for a colour that was drawn with. */
    static String written(String drawn) {
        return SENTINELS.getOrDefault(drawn, drawn);
    }

    private static final Map<String, String> SENTINELS =
            Arrays.stream(Colour.values()).collect(Collectors.toUnmodifiableMap(Colour::sentinel, Colour::reference));
}
