package adit.app.dependence;

import adit.app.Answer;
import adit.brief.sheet.ShareChart;
import adit.brief.sheet.Workbook;
import adit.dependence.DependenceTable;
import adit.runs.files.ResultTable;
import adit.world.Place;
import adit.world.Source;
import adit.world.World;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Dependence as it was measured.
 *
 * @param answer text and tables
 * @param world the world that was measured
 * @param picture what the picture shows
 */
public record DependenceAnswer(Answer answer, World world, DependenceTable picture) {

    private static final Pattern WORDS = Pattern.compile(" ");

    /** All tables and their sources as a workbook (xlsx). */
    public byte[] workbook() {
        return Workbook.of(answer.tables(), cited());
    }

    /** The shares by stage as a picture (SVG). */
    public String svg() {
        return ShareChart.of(
                picture,
                supplier(),
                commodity -> world.vocabulary().commodity(commodity).name());
    }

    private String supplier() {
        return world.findPlace(picture.supplier())
                .map(Place::name)
                .orElse(picture.supplier().code());
    }

    /** The sources that the tables cite, in the order of the world. */
    private List<Source> cited() {
        Set<String> ids = new HashSet<>();
        for (ResultTable table : answer.tables()) {
            for (int c = 0; c < table.columns().size(); c++) {
                if (table.columns().get(c).name().startsWith("source")) {
                    int column = c;
                    table.rows()
                            .forEach(row -> ids.addAll(
                                    List.of(WORDS.split(row.get(column).toString()))));
                }
            }
        }
        return world.sources().stream()
                .filter(each -> ids.contains(each.id().code()))
                .toList();
    }
}
