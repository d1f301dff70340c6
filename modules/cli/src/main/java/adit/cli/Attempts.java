package adit.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;

/**
 * Steps after the answer is there, of which each may fail alone: a failure is reported as a warning and costs no other step.
 * An {@link Error}, such as a lack of memory while a picture is drawn, is a failure of its step too.
 */
final class Attempts {

    /** One step. */
    @FunctionalInterface
    interface Step {
        void run() throws IOException;
    }

    private final PrintWriter err;
    private final List<String> failed = new ArrayList<>();

    /** Steps of a command, whose error stream gets the warnings. */
    Attempts(CommandLine command) {
        this(command.getErr());
    }

    Attempts(PrintWriter err) {
        this.err = err;
    }

    /** Takes a step that writes something; true if it went well. */
    boolean write(String what, Step step) {
        try {
            step.run();
            return true;
        } catch (Exception | Error failure) {
            failed(what, "could not be written: " + Trouble.words(failure));
            return false;
        }
    }

    /** Writes a text to a file; does nothing without one. The text is made in this step, so that a failure there is one too. */
    void file(@Nullable Path file, Supplier<String> text) {
        bytes(file, () -> text.get().getBytes(StandardCharsets.UTF_8));
    }

    /** The same with bytes. */
    void bytes(@Nullable Path file, Supplier<byte[]> bytes) {
        if (file != null) {
            write(file.toString(), () -> OutputFile.write(file, bytes.get()));
        }
    }

    /** Reports a failure. */
    void failed(String what, String why) {
        failed.add(what);
        err.println("warning: " + what + " " + why);
        err.flush();
    }

    /** What failed, each once, in the order of the steps. */
    List<String> failures() {
        return failed.stream().distinct().toList();
    }

    /** 0 if everything went well, else {@link Main#INCOMPLETE}. */
    int code() {
        return failed.isEmpty() ? 0 : Main.INCOMPLETE;
    }
}
