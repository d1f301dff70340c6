package adit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/**
 * The answer to a study of a past world, planned and audited.
 *
 * @param json what the run states
 */
record PastRun(JsonNode json) {

    static PastRun of(Path study, Path out) throws IOException {
        Shell.Done plan = Shell.run("plan", study.toString(), "--quiet", "--out", out.toString());
        assertThat(plan.code()).as(plan.err()).isZero();
        Shell.Done audit = Shell.run("audit", out.toString());
        assertThat(audit.code()).as(audit.out()).isZero();
        return new PastRun(new ObjectMapper().readTree(out.resolve("run.json").toFile()));
    }

    double verdict(String field) {
        return json.path("verdict").path(field).path("value").asDouble(Double.NaN);
    }

    /** The number in a column of the row of a table that begins with these words. */
    double cell(String table, String column, String... keys) {
        for (JsonNode row : rows(table)) {
            if (begins(row, keys)) {
                return row.get(columns(table).indexOf(column)).asDouble(Double.NaN);
            }
        }
        return 0;
    }

    /** How much of a stage the plants of a site make in a year of the plan that attains the level, without the supplier. */
    double made(String site, String step, int year) {
        double sum = 0;
        for (JsonNode row : rows("witnesses")) {
            String column = row.get(3).asString("");
            if (begins(row, "coverage-from", "")
                    && column.startsWith("cut/run/" + site)
                    && column.endsWith(step + "/" + year)) {
                sum += row.get(4).asDouble();
            }
        }
        return sum;
    }

    /** The part of a plant that starts in a year, in the plan that attains the level. */
    double started(String plant, int year) {
        return cell("witnesses", "amount", "coverage-from", "", "2015", "start/" + plant + "/" + year);
    }

    private JsonNode rows(String table) {
        return json.path("tables").path(table).path("rows");
    }

    private List<String> columns(String table) {
        List<String> names = new ArrayList<>();
        json.path("tables")
                .path(table)
                .path("columns")
                .forEach(column -> names.add(column.path("name").asString("")));
        return names;
    }

    private static boolean begins(JsonNode row, String... keys) {
        List<String> cells = StreamSupport.stream(row.spliterator(), false)
                .map(cell -> cell.asString(""))
                .toList();
        return cells.subList(0, keys.length).equals(List.of(keys));
    }
}
