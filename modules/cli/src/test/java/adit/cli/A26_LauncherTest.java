package adit.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The launcher in the situations of its users: any folder, locale, user and environment. */
@DisabledOnOs(OS.WINDOWS)
final class A26_LauncherTest {

    private static final String NOBODY = "65534";

    @TempDir
    Path folder;

    private Installation adit;

    @BeforeEach
    void checkout() throws IOException {
        adit = Installation.in(folder, "重要鉱物 and a space");
    }

    @ParameterizedTest
    @ValueSource(strings = {"sh", "dash", "bash"})
    void everyUsualShellRunsIt(String shell) {
        assumeThat(List.of("/bin/" + shell, "/usr/bin/" + shell)).anyMatch(path -> Files.isExecutable(Path.of(path)));
        Shell.Done done = adit.run(
                adit.withStandIns(), List.of(shell, adit.home().resolve("adit").toString()), "audit", "a b");
        assertThat(done.code()).as(done.err()).isZero();
        assertThat(done.out()).contains("\naudit\na b\n", "-Xmx1g");
    }

    @Test
    void aLinkOfALinkInAnotherFolderRunsIt() throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("link"), adit.home().resolve("adit"));
        Files.createSymbolicLink(
                adit.tool("relative"), Path.of("..", link.getFileName().toString()));
        Shell.Done done = adit.run(adit.withStandIns(), List.of("./relative"), "audit");
        assertThat(done.code()).as(done.err()).isZero();
        assertThat(adit.built().resolve("built")).exists();
    }

    @Test
    void aSearchPathForFoldersChangesNothing() throws IOException {
        Files.createSymbolicLink(adit.tool("checkout"), adit.home());
        Files.createDirectories(folder.resolve("elsewhere/checkout"));
        Map<String, String> environment = new HashMap<>(adit.withStandIns());
        environment.put("CDPATH", folder.resolve("elsewhere").toString());
        Shell.Done done = adit.run(environment, List.of("sh", "checkout/adit"), "audit");
        assertThat(done.code()).as(done.err()).isZero();
        assertThat(adit.built()).exists();
    }

    @Test
    void aLocaleOfItsOwnIsLeftAndNoLocaleBecomesUnicode() {
        Map<String, String> environment = new HashMap<>(adit.withStandIns());
        assertThat(adit.run().out()).contains("locale C.UTF-8", "-Dstdout.encoding=UTF-8");
        environment.put("LC_ALL", "ja_JP.eucJP");
        Shell.Done done =
                adit.run(environment, List.of(adit.home().resolve("adit").toString()), "audit");
        assertThat(done.out()).contains("locale ja_JP.eucJP").doesNotContain("stdout.encoding");
    }

    /** The locale for file names and output is replaced; its language is kept. */
    @ParameterizedTest
    @CsvSource({
        "LANG, ja_JP.UTF-8, true",
        "LC_ALL, ja_JP.utf8, true",
        "LANG, en_US.UTF-8, false",
        "LANG, jam_JM.UTF-8, false"
    })
    void theLanguageOfTheLocaleIsKept(String variable, String locale, boolean japanese) {
        Map<String, String> environment = new HashMap<>(adit.withStandIns());
        environment.put(variable, locale);
        Shell.Done done =
                adit.run(environment, List.of(adit.home().resolve("adit").toString()), "audit");
        assertThat(done.out()).contains("locale C.UTF-8");
        assertThat(done.out().contains("-Duser.language=ja")).isEqualTo(japanese);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2", "g", "0g", "2gb", "-1g", "1.5g", "64m", "4000g", "1g -Xint"})
    void aMalformedHeapIsRefused(String memory) throws IOException {
        Shell.Done done = withMemory(memory);
        assertThat(done.code()).isEqualTo(2);
        assertThat(done.err()).startsWith("adit: ADIT_MEMORY is '" + memory + "'");
        assertThat(adit.builds()).isZero();
    }

    @Test
    void theHeapIsAsAsked() {
        assertThat(withMemory("512m").out()).contains("-Xmx512m");
        assertThat(withMemory("4G").out()).contains("-Xmx4G");
    }

    @Test
    void aJdkOfAnotherReleaseIsRefused() throws IOException {
        Installation.write(adit.tool("jdk/release"), "JAVA_VERSION=\"21.0.2\"\n");
        Shell.Done done = adit.run("audit");
        assertThat(done.code()).isEqualTo(2);
        assertThat(done.err()).contains("ADIT_JAVA_HOME").contains("not a JDK 25");
    }

    /** Else a JVM changes from a folder that the user cannot read to that of its performance data, and writes there. */
    @Test
    void noPerformanceDataAreKept() {
        assertThat(adit.run("audit").out()).contains("\n-XX:-UsePerfData\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"sh", "dash", "bash"})
    void aCurrentFolderThatIsGoneIsTold(String shell) throws IOException {
        assumeThat(List.of("/bin/" + shell, "/usr/bin/" + shell)).anyMatch(path -> Files.isExecutable(Path.of(path)));
        Path gone = Files.createDirectories(folder.resolve("gone"));
        String enter = "cd '" + gone + "' && rmdir '" + gone + "' && exec " + shell + " \"$0\" \"$@\"";
        Shell.Done done = adit.run(
                adit.withStandIns(),
                List.of("sh", "-c", enter, adit.home().resolve("adit").toString()),
                "audit");
        assertThat(done.code()).isEqualTo(2);
        assertThat(done.err()).contains("adit: the current folder does not exist any more; change to another one");
        assertThat(adit.builds()).isZero();
    }

    @Test
    void helpIsKeptWithTheBuildAndNeedsNoJavaThen() throws Exception {
        Map<String, String> environment =
                Map.of("ADIT_JAVA_HOME", adit.tool("jdk").toString());
        List<String> command = List.of(adit.home().resolve("adit").toString());
        String first = adit.run(environment, command, "--help").out();
        while (!Files.exists(adit.built().resolve("adit.aot.place"))) {
            Thread.sleep(50);
        }
        Installation.write(adit.tool("jdk/bin/java"), "#!/bin/sh\nexit 9\n");
        assertThat(first).contains("--help");
        assertThat(adit.run(environment, command, "--help").out()).contains("adit.cli.Main", "--help");
        assertThat(adit.run(environment, command, "audit", "--help").code()).isEqualTo(9);
    }

    @Test
    void aKeptJdkThatIsGoneIsLookedForAgain() throws IOException {
        built();
        Installation.write(adit.built().resolve("jdk"), "/nowhere/jdk-25\n");
        Shell.Done done = real(List.of(), "--version");
        assertThat(done.code()).as(done.err()).isZero();
    }

    @Test
    void japaneseFoldersAndArgumentsAreReadInAnyLocaleWithoutHome() throws IOException {
        built();
        Shell.Done version = real(List.of(), "--version");
        assertThat(version.code()).as(version.err()).isZero();
        assertThat(version.out()).contains("HiGHS").doesNotContain("\u001b");
        Shell.Done audit = real(List.of(), "audit", folder.resolve("鉱物").toString());
        assertThat(audit.code()).isEqualTo(2);
        assertThat(audit.err()).contains("鉱物").doesNotContain("\tat ");
    }

    @Test
    void nothingIsUnpackedPerRun() throws IOException {
        built();
        String option = "-Djava.io.tmpdir=" + folder.resolve("missing");
        Shell.Done done = adit.run(
                Map.of("LC_ALL", "C", "ADIT_AOT", "off", "JDK_JAVA_OPTIONS", option, "JAVA_HOME", jdk()),
                List.of(adit.home().resolve("adit").toString()),
                "--version");
        assertThat(done.code()).as(done.err()).isZero();
        assertThat(done.out()).contains("HiGHS");
    }

    @Test
    void anotherUserRunsAReadOnlyInstallation() throws IOException {
        assumeThat("root").as("only root can become another user").isEqualTo(System.getProperty("user.name"));
        assumeThat(Path.of("/usr/bin/setpriv")).isExecutable();
        built();
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
        Files.setLastModifiedTime(adit.source(), Installation.later());
        List<String> nobody = List.of("setpriv", "--reuid=" + NOBODY, "--regid=" + NOBODY, "--clear-groups");
        Shell.Done done = real(nobody, "--version");
        assertThat(done.code()).as(done.err()).isZero();
        Files.writeString(adit.source(), "class A { int changed; }");
        Files.setLastModifiedTime(adit.source(), Installation.later());
        Shell.Done changed = real(nobody, "--version");
        assertThat(changed.code()).isEqualTo(2);
        assertThat(changed.err()).contains("cannot be written").doesNotContain("Permission denied");
    }

    /** Builds the checkout once, with the jars of this build and the JDK that runs this test. */
    private void built() throws IOException {
        Path lib = Path.of(System.getProperty("adit.lib", "target/dist/lib")).toAbsolutePath();
        assumeThat(lib).as("made in the phase package").isDirectory();
        Installation.write(adit.tool("lib"), lib.toString());
        assertThat(real(List.of(), "--help").code()).isZero();
    }

    private Shell.Done real(List<String> as, String... arguments) {
        List<String> command = new ArrayList<>(as);
        command.add(adit.home().resolve("adit").toString());
        return adit.run(Map.of("LC_ALL", "C", "ADIT_AOT", "off", "JAVA_HOME", jdk()), command, arguments);
    }

    private static String jdk() {
        return System.getProperty("java.home", "");
    }

    private Shell.Done withMemory(String memory) {
        Map<String, String> environment = new HashMap<>(adit.withStandIns());
        environment.put("ADIT_MEMORY", memory);
        return adit.run(environment, List.of(adit.home().resolve("adit").toString()), "audit");
    }
}
