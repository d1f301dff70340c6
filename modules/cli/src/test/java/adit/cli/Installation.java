package adit.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A small checkout with the real launcher: one source file, a stand-in for Maven that counts its calls, and a stand-in for Java that
 * prints its arguments. A call has no environment but what it is given.
 */
final class Installation {

    private static final String MAVEN = """
            #!/bin/sh
            tools=${0%/*}
            echo "$*" >>"$tools/calls"
            if [ -f "$tools/fault" ]; then
                fault=$(cat "$tools/fault")
                case "$fault $*" in "once "*" -o "*|"always "*) echo "[ERROR] $fault"; exit 1 ;; esac
            fi
            while [ -f "$tools/hold" ]; do sleep 1; done
            mkdir -p modules/cli/target/launcher/dist/lib
            [ ! -f "$tools/lib" ] || cp -R "$(cat "$tools/lib")" modules/cli/target/launcher/dist
            """;

    private static final String JAVA = """
            #!/bin/sh
            echo "locale $LC_ALL"
            for a; do echo "$a"; done
            """;

    private final Path tools;
    private final Path home;

    private Installation(Path tools, Path home) {
        this.tools = tools;
        this.home = home;
    }

    /** A checkout of this name in an empty folder. */
    static Installation in(Path folder, String name) throws IOException {
        Path home = Files.createDirectories(folder.resolve(name));
        Installation made = new Installation(Files.createDirectories(folder.resolve("tools")), home);
        Files.copy(Path.of(Shell.at("adit")), home.resolve("adit"), StandardCopyOption.COPY_ATTRIBUTES);
        write(home.resolve("pom.xml"), "<project/>");
        write(home.resolve("modules/cli/pom.xml"), "<project/>");
        write(made.source(), "class A {}");
        program(made.tools.resolve("mvn"), MAVEN);
        write(made.tools.resolve("jdk/release"), "JAVA_VERSION=\"25.0.1\"\n");
        program(made.tools.resolve("jdk/bin/java"), JAVA);
        return made;
    }

    /** The same checkout, copied as {@code cp -r} does: with new time stamps. */
    Installation copiedTo(Path other) throws IOException {
        try (Stream<Path> files = Files.walk(home)) {
            for (Path file : files.toList()) {
                Path target = other.resolve(home.relativize(file).toString());
                Files.copy(file, target);
                Files.setLastModifiedTime(target, later());
            }
        }
        return new Installation(tools, other);
    }

    static FileTime later() {
        return FileTime.from(Instant.now().plusSeconds(5));
    }

    Path home() {
        return home;
    }

    Path tool(String name) {
        return tools.resolve(name);
    }

    Path source() {
        return home.resolve("modules/cli/src/main/java/A.java");
    }

    Path built() {
        return home.resolve("modules/cli/target/adit");
    }

    /** How often Maven was called. */
    int builds() throws IOException {
        Path calls = tools.resolve("calls");
        return Files.exists(calls) ? Files.readAllLines(calls).size() : 0;
    }

    Shell.Done run(String... arguments) {
        return run(withStandIns(), List.of(home.resolve("adit").toString()), arguments);
    }

    /** The environment of a call with the stand-ins. */
    Map<String, String> withStandIns() {
        return Map.of("ADIT_JAVA_HOME", tools.resolve("jdk").toString(), "ADIT_AOT", "off");
    }

    /** Starts a command; its streams go to files. */
    Process start(Map<String, String> environment, List<String> command, Path out, Path err) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(tools.toFile())
                .redirectOutput(out.toFile())
                .redirectError(err.toFile());
        builder.environment().clear();
        builder.environment().put("PATH", tools + ":/usr/local/bin:/usr/bin:/bin");
        builder.environment().putAll(environment);
        return builder.start();
    }

    Shell.Done run(Map<String, String> environment, List<String> command, String... arguments) {
        List<String> all = new ArrayList<>(command);
        all.addAll(List.of(arguments));
        try {
            Path out = Files.createTempFile(tools, "out", "");
            Path err = Files.createTempFile(tools, "err", "");
            int code = start(environment, all, out, err).waitFor();
            return new Shell.Done(code, read(out), read(err));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    static String read(Path file) throws IOException {
        return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
    }

    static void write(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private static void program(Path file, String text) throws IOException {
        write(file, text);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }
}
