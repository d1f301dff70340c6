package adit.charts;

import adit.charts.chart.Chart;
import adit.charts.chart.Look;
import adit.charts.sheet.Palette;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Writes every sample into pages and files to be looked at: {@code Gallery FOLDER}. */
final class Gallery {

    private final Path folder;

    private Gallery(Path folder) {
        this.folder = folder;
    }

    public static void main(String[] arguments) throws IOException {
        Path folder = Files.createDirectories(Path.of(arguments[0]));
        Gallery gallery = new Gallery(folder);
        for (Samples samples : List.of(Samples.ENGLISH, Samples.JAPANESE)) {
            gallery.write(samples.japanese() ? "ja" : "en", samples.all());
        }
    }

    private void write(String language, List<Chart> all) throws IOException {
        for (String theme : List.of("light", "dark")) {
            for (int width : List.of(358, 560, 704)) {
                String page = page(language, theme, width, all);
                Files.writeString(folder.resolve(language + "-" + theme + "-" + width + ".html"), page);
            }
        }
        for (Chart chart : all) {
            String svg = Charts.svg(chart, Look.print(650, "Noto Sans JP"));
            Files.writeString(folder.resolve(language + "-" + chart.name() + ".svg"), svg);
        }
    }

    private String page(String language, String theme, int width, List<Chart> all) {
        StringBuilder page = new StringBuilder("<!doctype html>\n<html lang=" + language + " data-theme=" + theme
                + "><meta charset=utf-8><title>Charts</title><style>" + Palette.css()
                + "body{margin:16px;background:var(--chart-page)}svg{display:block;margin:0 0 28px}</style>\n");
        for (Chart chart : all) {
            page.append(Charts.svg(chart, Look.screen(width))).append('\n');
        }
        return page.append("</html>\n").toString();
    }
}
