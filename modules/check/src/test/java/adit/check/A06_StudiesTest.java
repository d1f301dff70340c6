package adit.check;

import static org.assertj.core.api.Assertions.assertThat;

import adit.check.read.ArticleFile;
import adit.check.report.CheckText;
import adit.check.verdict.CheckResult;
import adit.check.verdict.StudyLink;
import adit.check.verdict.StudyLinks;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What no observation can confirm is tested by a study: its verdict if it was run, otherwise the command. */
class A06_StudiesTest {

    private static final String ARTICLE =
            "Title\nAnalysts say that ending dependence on China for magnets is unachievable in the foreseeable future.\n";
    private static final String RUN = """
            {"format": "adit-run/2", "kind": "plan", "title": "Magnets by 2030?",
             "question": {"name": "g7-magnets-2030", "supplier": "CHN", "serve": "members", "targets": [{"kind": "coverage", "form": "ndfeb-magnet"}]},
             "verdict": {"reachable": false, "asked-year": {"value": 2030, "unit": "year"},
                         "earliest-year": {"value": 2036, "unit": "year"}, "best-coverage": null}}
            """;

    @TempDir
    Path folder = Path.of("");

    @Test
    void aStudyThatWasNotRunIsNamedWithItsCommand() {
        assertThat(text(List.of()))
                .contains("g7-magnets-2030", "not run yet; ./adit plan g7-magnets-2030.yaml")
                .doesNotContain("tungsten");
    }

    @Test
    void theVerdictOfARunIsQuoted() throws IOException {
        Files.writeString(folder.resolve("run.json"), RUN);
        assertThat(text(List.of(folder)))
                .contains(
                        "not reachable by 2030; earliest year: 2036. Demand and supply are those of the members alone.");
    }

    private String text(List<Path> runs) {
        List<StudyLink> links = StudyLinks.read(
                Shipped.world(),
                Labels.Root.at("studies"),
                folder.resolve("no-results"),
                runs,
                file -> "./adit plan " + file.getFileName());
        ArticleCheck check = new ArticleCheck(Shipped.world(), Shipped.gazetteer(), links);
        CheckResult result = check.of(new ArticleFile("a.txt", "text", "UTF-8", ARTICLE), Optional.empty());
        return CheckText.of(result, Shipped.world(), Shipped.gazetteer(), 100).replaceAll("\\s+", " ");
    }
}
