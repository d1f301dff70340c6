package adit.cli;

import adit.app.runs.AuditOutcome;
import adit.app.runs.RunAnswer;
import adit.app.runs.RunListener;
import adit.app.runs.RunOutcome;
import adit.basics.Controls;
import adit.text.Catalogue;
import adit.text.Language;
import java.io.IOException;
import java.io.PrintWriter;

/** Shows a run on the terminal: the answer in words or as JSON, the outcome of the audit, and what was written. */
final class RunConsole implements RunListener {

    private final PrintWriter out;
    private final PrintWriter err;
    private final Language language;
    private final boolean json;
    private final int width;

    /**
     * @param json whether {@code run.json} is printed instead of the answer in words
     * @param width of the answer in columns; 0 for that of the terminal
     */
    RunConsole(PrintWriter out, PrintWriter err, Language language, boolean json, int width) {
        this.out = out;
        this.err = err;
        this.language = language;
        this.json = json;
        this.width = width;
    }

    @Override
    public void warn(String what, String why) {
        Console.warn(err, what, why);
    }

    @Override
    public void answer(RunAnswer answer) throws IOException {
        Progress.clear();
        if (json) {
            out.print(answer.json());
        } else {
            out.print(answer.text(language, Terminal.width(width), Terminal.colour()));
            out.println();
        }
        out.flush();
    }

    @Override
    public void audited(AuditOutcome outcome) {
        PrintWriter to = json ? err : out;
        to.println(Controls.clean(outcome.words(language)));
        to.flush();
    }

    /** Shows what became of the run; the exit code. */
    int end(RunOutcome outcome) {
        Progress.clear();
        int code = switch (outcome.state()) {
            case WRITTEN -> written(outcome);
            case AUDIT_FAILED -> failed(audit(outcome));
            case REPLACED -> failed(say("run.replaced", outcome.folder().toString()));
            case NOT_WRITTEN -> failed(say("run.not-written"));
        };
        out.flush();
        return code;
    }

    private int written(RunOutcome outcome) {
        if (!json) {
            out.println(
                    Controls.clean(say("run.written", outcome.folder().toString(), String.join(", ", outcome.files()))
                            + missing(outcome)
                            + say("run.audit-again", ShippedFiles.command("audit", outcome.folder()))));
        }
        return outcome.missing().isEmpty() ? 0 : Main.INCOMPLETE;
    }

    /** What failed; if the audit could not be completed, how to run it again. */
    private String audit(RunOutcome outcome) {
        AuditOutcome audit = outcome.audit().orElseThrow();
        return audit.report().isPresent()
                ? audit.words(language)
                : audit.words(language) + "\n"
                        + say("run.audit-again", ShippedFiles.command("audit", outcome.folder()));
    }

    private String missing(RunOutcome outcome) {
        return outcome.missing().isEmpty() ? "" : say("run.missing", String.join(", ", outcome.missing()));
    }

    private int failed(String words) {
        err.println(Controls.clean(words));
        err.flush();
        return Main.FAILED;
    }

    private String say(String key, Object... arguments) {
        return Catalogue.of(language).say(key, arguments);
    }
}
