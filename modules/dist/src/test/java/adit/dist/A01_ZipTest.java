package adit.dist;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/**
 * The zip, unpacked to a read-only folder with a space in its name and used as somebody else would use it: without a home, an
 * environment or a JDK; as another user if the test runs as root.
 */
@TestInstance(Lifecycle.PER_CLASS)
class A01_ZipTest {

    private static final String STUDY = "studies/g7-magnets-2030.yaml";

    private Path top = Path.of("");
    private Path adit = Path.of("");
    private Path work = Path.of("");

    @BeforeAll
    void unpack() throws Exception {
        top = Files.createTempDirectory(Path.of("/tmp"), "adit zip ");
        run(top, "unzip", "-q", Objects.requireNonNull(System.getProperty("adit.zip")), "-d", top.toString());
        adit = only(top);
        work = Files.createDirectory(top.resolve("work"));
        run(top, "chmod", "-R", "a-w,a+rX", adit.toString());
        run(top, "chmod", "a+rx", top.toString());
        run(top, "chmod", "a+rwx", work.toString());
    }

    @AfterAll
    void delete() throws Exception {
        run(Path.of("/"), "chmod", "-R", "u+w", top.toString());
        run(Path.of("/"), "rm", "-rf", top.toString());
    }

    @Test
    void aPlanIsAnsweredAuditedAndBriefed() throws Exception {
        Done plan = adit("plan", adit.resolve(STUDY).toString());
        assertThat(plan.out()).contains("2038", "Audited: all ", "Written: out/g7-magnets-2030");
        assertThat(adit("audit", "out/g7-magnets-2030").out()).contains("checks passed");
        adit("brief", "out/g7-magnets-2030", "--lang", "ja", "--format", "html,pdf,xlsx,md");
        assertThat(work.resolve("out/g7-magnets-2030/brief.ja.pdf")).isNotEmptyFile();
        assertThat(adit("check", "out/g7-magnets-2030/brief.ja.pdf").out()).isNotEmpty();
    }

    /** The command that the answer names can be typed. */
    @Test
    void theCommandsThatAnAnswerNamesAreThoseOfTheZip() throws Exception {
        Done run = adit("run", adit.resolve("studies/g7-dependence-2024.yaml").toString());
        assertThat(run.out()).contains("'" + adit.resolve("bin/adit") + "' audit out/g7-dependence-2024");
    }

    @Test
    void articlesInOtherEncodingsAndFormatsAreRead() throws Exception {
        Files.write(work.resolve("a.txt"), "中国はガリウムの世界生産の98％を占める。\n".repeat(3).getBytes(Charset.forName("Shift_JIS")));
        assertThat(adit("check", "a.txt", "--lang", "ja", "--html", "a.html").out())
                .contains("ガリウム", "98");
    }

    @Test
    void theWorldIsCheckedAndHelpIsShown() throws Exception {
        adit("data", "check");
        adit("dependence", "--form", "refined-copper", "--svg", "a.svg", "--xlsx", "a.xlsx");
        assertThat(adit("--help").out()).contains("plan");
        assertThat(adit("--version").out()).contains("0.1.0");
    }

    @Test
    void everyFileHasItsChecksum() throws Exception {
        Map<String, String> stated = new TreeMap<>();
        for (String line : Files.readAllLines(adit.resolve("SHA256SUMS"))) {
            stated.put(line.substring(66).replaceFirst("^\\./", ""), line.substring(0, 64));
        }
        Map<String, String> found = new TreeMap<>();
        for (String name : files()) {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(adit.resolve(name)));
            found.put(name, HexFormat.of().formatHex(hash));
        }
        found.remove("SHA256SUMS");
        assertThat(stated).isEqualTo(found);
    }

    @Test
    void everyJarAndLibraryHasItsLicence() throws IOException {
        List<String[]> rows = new ArrayList<>();
        for (String line : Files.readAllLines(adit.resolve("licences/licences.csv"))) {
            rows.add(line.split(",", -1));
        }
        Set<String> without = new TreeSet<>();
        for (String name : files()) {
            String file = name.substring(name.lastIndexOf('/') + 1);
            boolean ofOthers = name.startsWith("lib/") && !name.startsWith("lib/cache/");
            if (ofOthers && rows.stream().noneMatch(row -> file.startsWith(row[0]))) {
                without.add(name);
            }
        }
        assertThat(without).isEmpty();
        for (String[] row : rows.subList(1, rows.size())) {
            for (String text : row[3].split(" ", -1)) {
                assertThat(adit.resolve("licences").resolve(text)).exists();
            }
        }
        assertThat(adit.resolve("runtime/legal/java.base/LICENSE")).exists();
    }

    private Set<String> files() throws IOException {
        try (Stream<Path> files = Files.walk(adit)) {
            Set<String> names = new TreeSet<>();
            files.filter(Files::isRegularFile)
                    .forEach(file -> names.add(adit.relativize(file).toString()));
            return names;
        }
    }

    private record Done(int code, String out) {}

    /** Runs a command of Adit, which must succeed. */
    private Done adit(String... arguments) throws Exception {
        List<String> command = new ArrayList<>();
        if ("root".equals(System.getProperty("user.name"))) {
            command.addAll(List.of("setpriv", "--reuid", "65534", "--regid", "65534", "--clear-groups"));
        }
        command.addAll(List.of(
                "env", "-i", "PATH=/usr/bin:/bin", adit.resolve("bin/adit").toString()));
        command.addAll(List.of(arguments));
        return run(work, command.toArray(String[]::new));
    }

    private static Done run(Path folder, String... command) throws Exception {
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        int code = process.waitFor();
        assertThat(code).as(String.join(" ", command) + "\n" + out).isZero();
        return new Done(code, out);
    }

    private static Path only(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.findFirst().orElseThrow();
        }
    }
}
