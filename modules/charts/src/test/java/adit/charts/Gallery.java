package adit.charts;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Writes every sample into pages to be looked at: {@code Gallery FOLDER}. */
final class Gallery {

    private Gallery() {}

    public static void main(String[] arguments) throws IOException {
        Path folder = Files.createDirectories(Path.of(arguments[0]));
        try (Charts charts = Charts.open()) {
            for (Samples samples : new Samples[] {Samples.ENGLISH, Samples.JAPANESE}) {
                String language = samples.japanese() ? "ja" : "en";
                for (String theme : new String[] {"light", "dark"}) {
                    for (int width : new int[] {400, 820}) {
                        for (int half = 0; half < 2; half++) {
                            List<Chart> all = samples.all();
                            StringBuilder page = new StringBuilder(
                                    "<!doctype html><html lang=" + language + " data-theme="
                                            + theme + "><meta charset=utf-8><style>" + Palette.css()
                                            + "body{margin:16px;background:var(--chart-page);color:var(--chart-text)}svg{display:block;margin:0 0 28px}</style>");
                            for (Chart chart : half == 0 ? all.subList(0, 5) : all.subList(5, all.size())) {
                                page.append(charts.svg(chart, Look.screen(width)));
                            }
                            Files.writeString(
                                    folder.resolve(language + half + "-" + theme + "-" + width + ".html"),
                                    page.append("</html>"));
                        }
                    }
                }
                for (Chart chart : samples.all()) {
                    Files.writeString(
                            folder.resolve(language + "-" + chart.name() + ".svg"),
                            charts.svg(chart, Look.print(700, "Noto Sans CJK JP")));
                }
            }
        }
    }
}
