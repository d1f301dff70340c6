package adit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The world and the studies that come with Adit, asked for from another folder. */
class A23_ShippedTest {

    private static final String HOME = "adit.home";
    private static final Path REPOSITORY = Path.of(Shell.at("")).normalize();

    @TempDir
    Path folder = Path.of("");

    private final String former = System.getProperty(HOME, "");

    @BeforeEach
    void comesFromTheRepository() {
        System.setProperty(HOME, REPOSITORY.toString());
    }

    @AfterEach
    void asBefore() {
        System.setProperty(HOME, former);
    }

    /** A folder with studies of somebody else, or with an empty world, is no copy of Adit. */
    @Test
    void theCurrentFolderCountsIfItIsACopyOfAdit() throws IOException {
        Path here = Files.createDirectories(folder.resolve("here"));
        Path home = copy(folder.resolve("home"));
        assertThat(ShippedFiles.root(here, home)).isEqualTo(home);
        Files.createDirectories(here.resolve("studies"));
        Files.createDirectories(here.resolve("data/world-2025"));
        assertThat(ShippedFiles.root(here, home)).isEqualTo(home);
        assertThat(ShippedFiles.root(copy(here), home)).isEqualTo(here);
    }

    @Test
    void withoutAnyCopyItIsTheCurrentFolder() throws IOException {
        Path home = Files.createDirectories(folder.resolve("home"));
        assertThat(ShippedFiles.root(folder, home)).isEqualTo(folder);
    }

    @Test
    void commandsCanBeTypedInTheCurrentFolder() throws IOException {
        assertThat(ShippedFiles.command("audit", Path.of("out/重要鉱物")))
                .isEqualTo(REPOSITORY.resolve("adit") + " audit out/重要鉱物");
        System.setProperty(HOME, folder.toString());
        assertThat(ShippedFiles.command("audit", Path.of("it's mine"))).isEqualTo("./adit audit 'it'\\''s mine'");
        Path home = copy(folder.resolve("a space"));
        System.setProperty(HOME, home.toString());
        assertThat(ShippedFiles.command("audit", Path.of("out"))).isEqualTo("'" + home.resolve("adit") + "' audit out");
    }

    @Test
    void theStudiesOfAnArticleAreThoseThatComeWithAdit() throws IOException {
        Path article = Files.writeString(
                folder.resolve("article.txt"),
                "Title\nAnalysts say that ending dependence on China for magnets is unachievable in the foreseeable future.\n");
        Shell.Done done = Shell.run("check", article.toString(), "--width", "1000");
        assertThat(done.code()).as(done.err()).isZero();
        assertThat(done.out().replaceAll("\\s+", " "))
                .contains("not run yet; " + REPOSITORY.resolve("adit") + " plan "
                        + REPOSITORY.resolve("studies/g7-magnets-2030.yaml"));
    }

    @Test
    void helpSaysWhereTheWorldComesFrom() {
        for (String command : new String[] {"dependence", "check"}) {
            assertThat(Shell.run(command, "--help").out().replaceAll("\\s+", " "))
                    .contains(
                            "world folder (default: the world of the current folder if that is a copy of Adit, otherwise"
                                    + " the world that is shipped with Adit)");
        }
    }

    private static Path copy(Path to) throws IOException {
        Path world = Files.createDirectories(to.resolve("data/world-2025"));
        Files.writeString(world.resolve("datapackage.json"), "{}");
        return to;
    }
}
