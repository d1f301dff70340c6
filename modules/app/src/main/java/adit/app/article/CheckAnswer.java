package adit.app.article;

import adit.check.report.CheckHtml;
import adit.check.report.CheckTables;
import adit.check.report.CheckText;
import adit.check.verdict.CheckResult;
import adit.check.words.Gazetteer;
import adit.runs.files.TablesJson;
import adit.world.World;

/** An article as it was checked, in the formats of a report. */
public final class CheckAnswer {

    private final CheckResult result;
    private final World world;
    private final Gazetteer gazetteer;

    CheckAnswer(CheckResult result, World world, Gazetteer gazetteer) {
        this.result = result;
        this.world = world;
        this.gazetteer = gazetteer;
    }

    /** For people, in a number of columns. */
    public String text(int width) {
        return CheckText.of(result, world, gazetteer, width);
    }

    /** The tables. */
    public String json() {
        return TablesJson.of(CheckTables.of(result));
    }

    /** A page with the sentences marked, each linked to its evidence. */
    public String html() {
        return CheckHtml.of(result, world, gazetteer);
    }
}
