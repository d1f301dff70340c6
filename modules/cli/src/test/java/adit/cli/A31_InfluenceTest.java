package adit.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import adit.basics.Issues;
import adit.basics.Watch;
import adit.curation.Gaps;
import adit.curation.Influence;
import adit.math.solver.HighsSolver;
import adit.sources.PublishedWorld;
import adit.sources.WorldReader;
import adit.study.Study;
import adit.study.StudyFile;
import adit.study.StudyKinds;
import adit.world.World;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** What the levels of the shipped studies rest on: README and the list of published worlds say what is computed. */
class A31_InfluenceTest {

    @Test
    void theShareOfAssumptionsIsTheOneThatIsPrinted() throws IOException {
        World world = WorldReader.read(Path.of(Shell.at("data/world-2025")));
        Influence influence = Gaps.of(world, studies(world), new HighsSolver(), Watch.silent())
                .influence();
        assertThat(influence.byStudy()).hasSize(10);
        assertThat(PublishedWorld.all().getFirst().assumed().orElseThrow())
                .as("modules/sources/src/main/resources/adit/sources/published-worlds.csv, column assumed")
                .isCloseTo(influence.assumed(), within(0.0005));
        String percent = String.format(Locale.ROOT, "%.1f", influence.assumed() * 100)
                + " % comes from assumptions that cite no document";
        assertThat(Files.readString(Path.of(Shell.at("README.md"))).replace('\u00a0', ' '))
                .contains(percent);
        assertThat(Shell.run("data", "check", Shell.at("data/world-2025"), "--lang", "en")
                        .out()
                        .replace('\u00a0', ' '))
                .contains(percent);
    }

    private static List<Study> studies(World world) throws IOException {
        Issues issues = new Issues();
        try (var files = Files.list(Path.of(Shell.at("studies")))) {
            return files.filter(Shell::isPlan)
                    .sorted()
                    .flatMap(file -> StudyFile.read(file, StudyKinds.usual(), issues).stream())
                    .flatMap(study -> study.plan(world).stream())
                    .toList();
        }
    }
}
