package adit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import adit.app.worlds.WorldOrigin;
import adit.text.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whether a world is published with Adit is said where worlds are sealed and checked, and by the audit of every kind of run. */
class A30_PublishedWorldTest {

    private static final Path SHIPPED = Path.of(Shell.at("data/world-2025"));

    @TempDir
    Path folder = Path.of("");

    @Test
    void theShippedWorldIsPublished() {
        assertThat(Shell.run("data", "check", SHIPPED.toString(), "--lang", "en")
                        .out())
                .contains("The world is adit-world-2025, version ", ", as published with Adit (digest ");
        assertThat(Shell.run("data", "check", SHIPPED.toString(), "--lang", "ja")
                        .out())
                .contains("データセットはadit-world-2025", "Aditとともに公表されたものと一致する");
    }

    @Test
    void figuresThatAStudyReplacesAreCounted() {
        assertThat(WorldOrigin.of(SHIPPED, 1).words(Language.EN))
                .endsWith("). The study replaces 1\u00a0figure of it.");
        assertThat(WorldOrigin.of(SHIPPED, 3).words(Language.EN))
                .endsWith("). The study replaces 3\u00a0figures of it.");
        assertThat(WorldOrigin.of(SHIPPED, 3).words(Language.JA)).endsWith("。分析はその数値のうち3件を置き換えている。");
    }

    /** A run on a world of one's own passes its audit, which says that the world is not published. */
    @Test
    void aWorldOfOnesOwnIsNotPublished() throws IOException {
        Path world = copy(Files.createDirectory(folder.resolve("world")));
        Files.writeString(
                world.resolve("places.csv"), Files.readString(world.resolve("places.csv")) + "XYZ,Mine,私,,,,,,,\n");
        assertThat(Shell.run("data", "seal", world.toString(), "--lang", "en").out())
                .contains("sealed ", "The world is not one of the worlds published with Adit (digest ");
        Path study = Files.writeString(
                folder.resolve("study.yaml"),
                Files.readString(Path.of(Shell.at("studies/g7-dependence-2024.yaml")))
                        .replace("../data/world-2025", world.toString()));
        Path run = folder.resolve("run");
        assertThat(Shell.run("run", study.toString(), "--quiet", "--out", run.toString())
                        .code())
                .isZero();
        Shell.Done audit = Shell.run("audit", run.toString());
        assertThat(audit.code()).isZero();
        assertThat(audit.out()).contains("The world is not one of the worlds published with Adit", "checks passed");
        assertThat(Shell.run("audit", run.toString(), "--lang", "ja").out()).contains("いずれでもない");
    }

    private static Path copy(Path to) throws IOException {
        try (Stream<Path> files = Files.list(SHIPPED)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Files.copy(file, to.resolve(String.valueOf(file.getFileName())));
            }
        }
        return to;
    }
}
