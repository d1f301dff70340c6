package adit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import adit.text.Language;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** Errors of the machine and outputs that are cut off: a sentence, an exit code, never a trace. */
class A14_ErrorsTest {

    @TempDir
    Path folder = Path.of("");

    private final StringWriter err = new StringWriter();

    /** A command that ends as a test asks. */
    @Command(name = "end")
    private record Ending(Throwable failure) implements Callable<Integer> {

        @Override
        public Integer call() throws Exception {
            if (failure instanceof Error error) {
                throw error;
            }
            throw (Exception) failure;
        }
    }

    @Test
    void aLackOfMemoryIsExplainedWithWhatToTry() {
        assertThat(endWith(new OutOfMemoryError("Java heap space"))).isEqualTo(1);
        assertThat(err.toString()).contains("error: out of memory", "MiB", "try: set ADIT_MEMORY");
        assertThat(err.toString()).doesNotContain("\tat ", "OutOfMemoryError");
    }

    @Test
    void aLackOfMemoryInAnotherThreadIsExplainedToo() {
        assertThat(endWith(new CompletionException(new OutOfMemoryError("Java heap space"))))
                .isEqualTo(1);
        assertThat(err.toString()).contains("error: out of memory");
    }

    @Test
    void aStackThatRunsOverIsAnInternalError() {
        assertThat(endWith(new StackOverflowError())).isEqualTo(1);
        assertThat(err.toString()).contains("error: internal error: ", "try: please report it");
    }

    @Test
    void aDefectIsAnInternalError() {
        assertThat(endWith(new IllegalStateException("rows: 0 given"))).isEqualTo(1);
        assertThat(err.toString())
                .contains("error: internal error: rows: 0 given")
                .doesNotContain("broke");
    }

    @Test
    void aFullStandardOutputIsNoticed() {
        PrintStream former = System.out;
        PrintStream formerErr = System.err;
        ByteArrayOutputStream told = new ByteArrayOutputStream();
        try {
            System.setErr(new PrintStream(told, true, StandardCharsets.UTF_8));
            System.setOut(new PrintStream(
                    new OutputStream() {
                        @Override
                        public void write(int one) throws IOException {
                            throw new IOException("No space left on device");
                        }
                    },
                    true,
                    StandardCharsets.UTF_8));
            assertThat(Main.run("--help")).isEqualTo(3);
        } finally {
            System.setOut(former);
            System.setErr(formerErr);
        }
        assertThat(told.toString(StandardCharsets.UTF_8)).contains("not everything could be printed");
    }

    /** The device takes no byte; the answer is printed, the file is named, and a script can notice. */
    @Test
    void aFileOnAFullDiskCostsNoAnswer() {
        Path full = Path.of("/dev/full");
        org.junit.jupiter.api.Assumptions.assumeTrue(Files.exists(full), "only Linux has this device");
        Path svg = folder.resolve("shares.svg");
        Shell.Done done = Shell.run(
                "dependence",
                "--world",
                Shell.at("data/world-2025"),
                "--form",
                "refined-copper",
                "--csv",
                full.toString(),
                "--svg",
                svg.toString());
        assertThat(done.code()).isEqualTo(3);
        assertThat(done.out()).contains("refined copper");
        assertThat(done.err()).contains("warning: /dev/full could not be written", "free some space");
        assertThat(svg).exists();
    }

    private int endWith(Throwable failure) {
        CommandLine line = Main.line(Language.EN).addSubcommand("end", new CommandLine(new Ending(failure)));
        line.setErr(new PrintWriter(err, true));
        line.setExecutionExceptionHandler(line.getExecutionExceptionHandler()); // for the new command too
        return Main.run(line, "end");
    }

    /** What a user or a file names is shown, and not obeyed. */
    @Test
    void noControlCharacterReachesTheTerminal() {
        for (String[] line : new String[][] {
            {"plan", "no\u001b[31mfile.yaml"},
            {"dependence", "--form", "\u009b2J"},
            {"plan", "--\u001b[1m"},
            {"check", "\u202enone"}
        }) {
            Shell.Done done = Shell.run(line);
            assertThat(done.code()).isEqualTo(2);
            assertThat(done.err() + done.out()).doesNotContain("\u001b", "\u009b", "\u202e");
        }
    }
}
