package adit.testworlds;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Illegible items on a page at a width, found in a real browser: texts of pictures and cells of tables that are clipped,
 * that overlap another, or that are smaller than 9 px as shown. The page is in a frame of that width, because a window has a
 * least width of about 500 px.
 */
public final class Legibility {

    private static final int HEIGHT = 900;

    private Legibility() {}

    /**
     * The checked items and the findings.
     *
     * @param texts lines of text in visible pictures
     * @param cells visible cells of tables
     * @param faults one line each; empty if everything is legible
     */
    public record Found(int texts, int cells, List<String> faults) {

        public Found {
            faults = List.copyOf(faults);
        }
    }

    /** Looks at a page, given as HTML; {@code file} is where the frame is written, {@code width} in CSS px. */
    public static Found of(Chromium chromium, Path file, String html, int width) {
        try {
            Files.writeString(file, frame(html, width), StandardCharsets.UTF_8);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
        String dom = chromium.open(file, "--window-size=1400,1000").dom();
        Matcher told = Pattern.compile("(?s)<pre id=\"legible-\\d+\">(\\d+) texts, (\\d+) cells\n(.*?)</pre>")
                .matcher(dom);
        if (!told.find()) {
            throw new IllegalStateException(
                    "the page was not looked at: " + dom.substring(Math.max(0, dom.length() - 500)));
        }
        return new Found(
                Integer.parseInt(told.group(1)),
                Integer.parseInt(told.group(2)),
                told.group(3).lines().filter(line -> !line.isBlank()).toList());
    }

    private static String frame(String html, int width) {
        String page = Chromium.withoutPolicy(html).replace("&", "&amp;").replace("\"", "&quot;");
        return "<!DOCTYPE html><html><head><meta charset=\"utf-8\"><style>body{margin:0}iframe{border:0}</style><script>"
                + script() + "</script></head><body><iframe width=\"" + width + "\" height=\"" + HEIGHT + "\" srcdoc=\""
                + page + "\"></iframe></body></html>";
    }

    private static String script() {
        try (InputStream in =
                Objects.requireNonNull(Legibility.class.getResourceAsStream("legible.js"), "legible.js")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
