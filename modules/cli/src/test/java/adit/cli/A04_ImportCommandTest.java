package adit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code adit data import} into a copy of the shipped world. */
class A04_ImportCommandTest {

    /** Two flows in the layout of an extract of BACI; the figures are invented, the year is far from those of the shipped world. */
    private static final String FLOWS = """
            year,exporter,exporter_name,importer,importer_name,hs6,material,value_kusd,qty_t
            2001,CHL,Chile,CHN,China,740311,copper,9000,1000
            2001,CHL,Chile,XYZ,Nowhere,740311,copper,9000,1000
            """;

    @TempDir
    Path folder;

    @TempDir
    Path world;

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.list(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Files.copy(file, to.resolve(String.valueOf(file.getFileName())));
            }
        }
    }

    @BeforeEach
    void copyTheShippedWorld() throws IOException {
        Path shipped = Path.of(Shell.at("data/world-2025"));
        copy(shipped, world);
        copy(shipped.resolve("import"), Files.createDirectory(world.resolve("import")));
        Files.writeString(folder.resolve("baci_2001.csv"), FLOWS);
    }

    @Test
    void helpListsThePublishers() {
        Shell.Done done = Shell.run("data", "import", "--help");
        assertThat(done.code()).isZero();
        assertThat(done.out())
                .contains("Publishers:")
                .contains("  baci ")
                .contains("  wgi ")
                .contains("  oecd-crc ");
    }

    @Test
    void appendsOnceAndSaysSo() throws IOException {
        String former = Files.readString(world.resolve("trade.csv"));
        Shell.Done done = baci("baci_2001.csv");
        assertThat(done.code()).isZero();
        assertThat(done.out())
                .contains("baci: 2 rows read, 1 used")
                .contains("trade.csv                  1              0         0")
                .contains("place-not-in-world");
        assertThat(Files.readString(world.resolve("trade.csv")))
                .startsWith(former)
                .contains("refined-copper,CHL,CHN,2001,1000,900,1100,t/y,B,cepii-baci-2001-extract,");
        assertThat(Files.readString(world.resolve("sources.csv"))).contains(",2026-05-17,agency,");
        assertThat(baci("baci_2001.csv").out()).contains("there is nothing new");
    }

    @Test
    void everyRowOfANoticeIsListedInAFile() throws IOException {
        StringBuilder flows = new StringBuilder(FLOWS);
        for (int i = 0; i < 30; i++) {
            flows.append("2001,CHL,Chile,USA,USA,740311,copper,-").append(i + 1).append(",1\n");
        }
        Files.writeString(folder.resolve("baci_2001.csv"), flows);
        Path notices = folder.resolve("notices.csv");
        Shell.Done done = baci("baci_2001.csv", "--notices", notices.toString());
        assertThat(done.out()).contains("1 more of this kind; --notices FILE lists every one");
        assertThat(Files.readAllLines(notices))
                .startsWith("severity,code,file,row,column,value,message,try")
                .filteredOn(line -> line.startsWith("warning,negative-number,"))
                .hasSize(21 + 30)
                .anyMatch(line -> line.contains(",33,value_kusd,-30.0,"));
    }

    @Test
    void aDryRunLeavesTheFolderAlone() throws IOException {
        String former = Files.readString(world.resolve("trade.csv"));
        Shell.Done done = baci("baci_2001.csv", "--dry-run");
        assertThat(done.code()).isZero();
        assertThat(done.out()).contains("dry run");
        assertThat(Files.readString(world.resolve("trade.csv"))).isEqualTo(former);
    }

    @Test
    void aFileThatIsNotThereIsBadInput() {
        Shell.Done done = baci("none.csv");
        assertThat(done.code()).isEqualTo(2);
        assertThat(done.out()).contains("error unreadable-file").contains("none.csv");
    }

    @Test
    void anUnknownPublisherIsBadInput() {
        Shell.Done done = Shell.run("data", "import", "bacci", "any.csv");
        assertThat(done.code()).isEqualTo(2);
        assertThat(done.err())
                .contains("value 'bacci': there is no such publisher")
                .contains("did you mean baci?")
                .contains("oecd-crc");
    }

    @Test
    void withoutFilesTheUsageIsTold() {
        Shell.Done done = Shell.run("data", "import", "baci");
        assertThat(done.code()).isEqualTo(2);
        assertThat(done.err()).contains("FILE");
    }

    private Shell.Done baci(String file, String... options) {
        List<String> line = new java.util.ArrayList<>(
                List.of("data", "import", "baci", folder.resolve(file).toString(), "--world", world.toString()));
        line.addAll(List.of("--accessed", "2026-05-17"));
        line.addAll(List.of(options));
        return Shell.run(line.toArray(String[]::new));
    }
}
