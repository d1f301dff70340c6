package adit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import adit.text.Language;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/**
 * Studies of every kind on tiny worlds, in pairs of choices: each is answered by a run whose audit passes, or refused with a
 * reason. Never exit code 1, never a stack trace. 300 cases; the profile {@code grid} has 3,000.
 */
class A15_GridTest {

    private static final int CASES = Integer.getInteger("adit.grid", 300);

    @TempDir
    Path folder;

    /**
     * What a command did.
     *
     * @param text everything that it printed
     */
    private record Ended(int code, String text) {}

    @Test
    void everyStudyIsAnsweredOrRefusedWithAReason() {
        AtomicInteger answered = new AtomicInteger();
        List<String> errors = GridCase.list(CASES).parallelStream()
                .map(one -> fault(one, answered))
                .flatMap(Optional::stream)
                .toList();
        assertThat(errors).as("%d of %d cases", errors.size(), CASES).isEmpty();
        assertThat(answered.get()).as("most cases have an answer").isGreaterThan(CASES / 2);
    }

    /** What is wrong with a case; empty if nothing is. */
    private Optional<String> fault(GridCase one, AtomicInteger answered) {
        try {
            Path place = Files.createDirectory(folder.resolve(String.valueOf(one.number())));
            Path study = one.write(place);
            Optional<String> fault = fault(study, place.resolve("run"), answered);
            String asked = Files.readString(study);
            delete(place);
            return fault.map(words -> "case " + one.number() + " " + one.row() + "\n" + asked + words);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static void delete(Path place) throws IOException {
        try (Stream<Path> files = Files.walk(place)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    private static Optional<String> fault(Path study, Path run, AtomicInteger answered) {
        Ended plan =
                run("plan", "-q", study.toString(), "--out", run.toString(), "--date", "2026-01-31", "--width", "80");
        if (plan.code() == Main.BAD_INPUT && isReason(plan.text())) {
            return Optional.empty();
        }
        if (plan.code() != 0 || hasTrace(plan.text())) {
            return Optional.of("plan ends with " + plan.code() + ": " + plan.text());
        }
        answered.incrementAndGet();
        Ended audit = run("audit", "-q", run.toString());
        return audit.code() == 0 ? Optional.empty() : Optional.of("audit: " + failures(audit.text()));
    }

    private static boolean isReason(String text) {
        return text.contains("error") && !hasTrace(text);
    }

    private static boolean hasTrace(String text) {
        return text.contains("Exception") || text.contains("\tat ") || text.contains("internal error");
    }

    private static String failures(String text) {
        return text.lines()
                .filter(line -> line.contains("FAILED") || line.contains("error"))
                .collect(Collectors.joining("\n"));
    }

    /** Runs a command line; its output goes to a text of its own, so that several can run at once. */
    private static Ended run(String... arguments) {
        StringWriter text = new StringWriter();
        PrintWriter writer = new PrintWriter(text);
        CommandLine line = Main.line(Language.EN).setOut(writer).setErr(writer);
        int code = line.execute(arguments);
        writer.flush();
        return new Ended(code, text.toString());
    }
}
