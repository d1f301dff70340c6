package adit.app.files;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Steps after the answer is there, of which each may fail alone: a failure is reported as a warning and costs no other step.
 * An {@link Error}, such as a lack of memory while a picture is drawn, is a failure of its step too.
 */
public final class IndependentSteps {

    /** One step. */
    @FunctionalInterface
    public interface Step {
        void run() throws IOException;
    }

    private final Warnings warnings;
    private final List<String> failed = new ArrayList<>();

    /** Steps whose failures become warnings. */
    public IndependentSteps(Warnings warnings) {
        this.warnings = warnings;
    }

    /** Takes a step that writes something; true if it went well. */
    public boolean write(String what, Step step) {
        try {
            step.run();
            return true;
        } catch (Exception | Error failure) {
            failed(what, "could not be written: " + FailureMessage.words(failure));
            return false;
        }
    }

    /** Writes a text to a file; does nothing without one. The text is made in this step, so that a failure there is one too. */
    public void file(@Nullable Path file, Supplier<String> text) {
        bytes(file, () -> text.get().getBytes(StandardCharsets.UTF_8));
    }

    /** The same with bytes. */
    public void bytes(@Nullable Path file, Supplier<byte[]> bytes) {
        if (file != null) {
            write(file.toString(), () -> OutputFile.write(file, bytes.get()));
        }
    }

    /** Reports something that is not a failure of a step of its own. */
    public void note(String what, String why) {
        warnings.warn(what, why);
    }

    /** Reports a failure. */
    public void failed(String what, String why) {
        failed.add(what);
        warnings.warn(what, why);
    }

    /** What failed, each once, in the order of the steps. */
    public List<String> failures() {
        return failed.stream().distinct().toList();
    }
}
