package adit.cli;

import adit.brief.Briefings;
import adit.brief.Format;
import adit.runs.Run;
import adit.runs.folder.InputFiles;
import adit.runs.folder.RunFolder;
import adit.text.Language;
import adit.world.World;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;

/**
 * Hands over an answered study: first the run as a whole, then its audit, then the answer on the terminal, then each further file by itself. What fails is reported and costs nothing else; a failed audit is the outcome.
 */
final class RunDelivery {

    /**
     * What was asked for.
     *
     * @param folder where the run goes
     * @param language of the answer
     * @param languages of the brief, next to English
     * @param json true to print {@code run.json} instead of the answer in words
     * @param width of the answer in characters; 0 for the terminal's
     */
    record Wanted(Path folder, Language language, Set<Language> languages, boolean json, int width) {}

    private final Wanted wanted;
    private final RunParts parts;
    private final RunHandling.Extra extra;
    private final PrintWriter out;
    private final PrintWriter err;
    private final Attempts attempts;

    RunDelivery(Wanted wanted, RunParts parts, RunHandling.Extra extra, PrintWriter out, PrintWriter err) {
        this.wanted = wanted;
        this.parts = parts;
        this.extra = extra;
        this.out = out;
        this.err = err;
        this.attempts = new Attempts(err);
    }

    /** Hands everything over; the exit code. */
    int deliver(Run<World, ?, ?> run, InputFiles inputs, String made, Map<String, Double> timing) {
        Progress.show("writing the run");
        RunPlacing placing = new RunPlacing(parts, attempts);
        Optional<Path> placed = placing.place(wanted.folder(), run, inputs, made, timing);
        if (placed.isEmpty()) {
            print(() -> json(() -> RunFolder.json(run, made, timing), run));
            err.println("error: the run could not be written, so that it was not audited");
            return Main.FAILED;
        }
        Path folder = placed.get();
        BooleanSupplier ours = new SameFolder(folder);
        Progress.show("auditing the run");
        AuditOutcome outcome = AuditOutcome.of(folder, parts.audit());
        if (!ours.getAsBoolean()) {
            return replaced(folder, run, made, timing);
        }
        if (!outcome.passed()) {
            return refuse(folder, outcome);
        }
        print(() -> json(() -> Files.readString(folder.resolve(RunFolder.RUN), StandardCharsets.UTF_8), run));
        (wanted.json() ? err : out).println(outcome.words());
        further(folder, run, made, ours);
        return attempts.code();
    }

    private int replaced(Path folder, Run<World, ?, ?> run, String made, Map<String, Double> timing) {
        print(() -> json(() -> RunFolder.json(run, made, timing), run));
        err.println(
                "error: another command replaced " + folder + " before this run was audited; the answer is only printed"
                        + "\n    try: run it again, or name another folder by --out");
        err.flush();
        return Main.FAILED;
    }

    private int refuse(Path folder, AuditOutcome outcome) {
        Progress.clear();
        attempts.write("the mark in " + folder, () -> RunFolder.markFailed(folder, outcome.words() + "\n"));
        err.println(outcome.words());
        err.flush();
        return Main.FAILED;
    }

    /** Gives a text. */
    @FunctionalInterface
    private interface Source {
        String text() throws IOException;
    }

    private void print(Attempts.Step step) {
        Progress.clear();
        attempts.write("the answer", step);
        out.flush();
    }

    private void json(Source source, Run<World, ?, ?> run) throws IOException {
        if (wanted.json()) {
            out.print(source.text());
        } else {
            out.print(Briefings.answer(run, wanted.language(), Terminal.width(wanted.width()), Terminal.colour()));
            out.println();
        }
    }

    private void further(Path folder, Run<World, ?, ?> run, String made, BooleanSupplier ours) {
        out.flush();
        Progress.show("writing the brief");
        StringBuilder files = new StringBuilder("run.json, tables, inputs, brief.md");
        attempts.write(
                "the brief as a page",
                () -> files.append(briefs(folder, parts.brief().of(run, made), ours)));
        extra.more(run).forEach(more -> write(folder, more, ours));
        Progress.clear();
        if (!wanted.json()) {
            out.println("Written: " + folder + " (" + files + ")." + missing() + "  Check it again:  "
                    + Shipped.command("audit", folder));
            out.flush();
        }
    }

    private String briefs(Path folder, BriefMaker maker, BooleanSupplier ours) {
        BriefFiles files = new BriefFiles(folder, maker, ours, attempts);
        files.write(Format.HTML, Language.EN);
        for (Language language : wanted.languages()) {
            for (Format format : new Format[] {Format.MD, Format.HTML}) {
                if (language != Language.EN) {
                    files.write(format, language);
                }
            }
        }
        return files.written().isEmpty() ? "" : ", " + String.join(", ", files.written());
    }

    /** A further file goes into the folder of the run only if this run lies there. */
    private void write(Path folder, RunHandling.More more, BooleanSupplier ours) {
        Path file = more.file();
        boolean inside = Outputs.real(file).startsWith(Outputs.real(wanted.folder()));
        if (inside && !folder.equals(wanted.folder())) {
            attempts.failed(file.toString(), "was not written: its run lies in " + folder);
        } else if (inside && !ours.getAsBoolean()) {
            attempts.failed(file.toString(), "was not written: another command has replaced the run in " + folder);
        } else {
            attempts.write(file.toString(), () -> OutputFile.stream(file, more.content()));
        }
    }

    private String missing() {
        return attempts.failures().isEmpty()
                ? ""
                : "  Not written as asked: " + String.join(", ", attempts.failures()) + ".";
    }
}
