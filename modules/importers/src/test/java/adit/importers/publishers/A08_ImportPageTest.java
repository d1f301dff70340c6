package adit.importers.publishers;

import static org.assertj.core.api.Assertions.assertThat;

import adit.basics.Issues;
import adit.runs.fields.YamlFile;
import adit.runs.fields.YamlNode;
import adit.sources.table.Row;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** {@code docs/import.md} says what the mapping files say. With {@code -Dadit.pages=write} the tables are written anew. */
class A08_ImportPageTest {

    private static final Path PAGE = SharedData.repository().resolve("docs/import.md");

    @Test
    void tablesAreThoseOfTheMappingFiles() throws IOException {
        String page = Files.readString(PAGE);
        String made = page;
        made = with(made, "usgs-forms", usgs());
        made = with(made, "usgs-refused", refused());
        made = with(made, "iea-forms", table("iea-forms.csv", "mineral", "stage", "form", "unit", "note"));
        made = with(made, "pink-sheet-forms", table("pink-sheet-forms.csv", "heading", "form", "note"));
        made = with(
                made,
                "hs6-forms",
                table("hs6-forms.csv", "hs6", "exporters", "form", "factor", "low", "high", "grade", "note"));
        made = with(made, "maps", maps());
        if ("write".equals(System.getProperty("adit.pages"))) {
            Files.writeString(PAGE, made);
        }
        assertThat(page).isEqualTo(made);
    }

    private static List<String> maps() throws IOException {
        List<String> lines = heading("map", "attribute", "source", "layout seen in");
        try (Stream<Path> files = Files.list(SharedData.repository().resolve("data/world-2025/import"))) {
            for (Path file : files.filter(each -> each.toString().endsWith(".yaml"))
                    .sorted()
                    .toList()) {
                YamlNode.Mapping map = YamlFile.read(Files.readAllBytes(file), file.toString(), new Issues())
                        .orElseThrow();
                YamlNode.Mapping source =
                        (YamlNode.Mapping) Objects.requireNonNull(map.fields().get("source"));
                lines.add(line(
                        "`" + file.getFileName() + "`",
                        text(map, "attribute"),
                        "`" + text(source, "id") + "`",
                        text(map, "seen")));
            }
        }
        return lines;
    }

    private static String text(YamlNode.Mapping fields, String field) {
        return ((YamlNode.Scalar) Objects.requireNonNull(fields.fields().get(field)))
                .text()
                .strip();
    }

    private static List<String> usgs() {
        List<Row> rows = Words.MAPPINGS.rows("usgs-forms.csv").stream()
                .filter(row -> List.of("world", "us").contains(row.text("table")) && row.has("form"))
                .toList();
        List<String> lines = heading("commodity", "figure of USGS", "form", "attribute", "unit", "note");
        for (Row row : rows) {
            String figure = row.has("detail") ? row.text("detail") : row.text("statistic");
            String market = row.has("market") ? " " + row.text("market") : "";
            lines.add(line(
                    row.text("commodity"),
                    figure,
                    row.text("form"),
                    row.text("attribute") + market,
                    row.text("unit"),
                    row.text("note")));
        }
        return lines;
    }

    private static List<String> refused() {
        return Words.MAPPINGS.rows("usgs-forms.csv").stream()
                .filter(row -> !row.has("form"))
                .collect(Collectors.groupingBy(row -> row.text("note"), java.util.TreeMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(each -> "- " + each.getKey() + " (" + commodities(each.getValue()) + ")")
                .toList();
    }

    private static String commodities(List<Row> rows) {
        return rows.stream()
                .map(row -> row.text("commodity").equals("*") ? "all" : row.text("commodity"))
                .distinct()
                .collect(Collectors.joining(", "));
    }

    private static List<String> table(String file, String... columns) {
        List<String> lines = heading(columns);
        Words.MAPPINGS
                .rows(file)
                .forEach(row ->
                        lines.add(line(Arrays.stream(columns).map(row::text).toArray(String[]::new))));
        return lines;
    }

    private static List<String> heading(String... columns) {
        return new ArrayList<>(List.of(line(columns), "|" + "---|".repeat(columns.length)));
    }

    private static String line(String... cells) {
        return Stream.of(cells).collect(Collectors.joining(" | ", "| ", " |"));
    }

    private static String with(String page, String mark, List<String> lines) {
        String begin = "<!-- " + mark + " -->\n";
        int from = page.indexOf(begin);
        assertThat(from).as(begin).isPositive();
        int to = page.indexOf("<!-- end -->", from);
        return page.substring(0, from) + begin + String.join("\n", lines) + "\n" + page.substring(to);
    }
}
