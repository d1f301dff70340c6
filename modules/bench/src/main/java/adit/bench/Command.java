package adit.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One run of the launcher from outside.
 *
 * @param ms from start to end
 * @param peakKibibytes peak resident memory; empty if {@code /proc} is not available
 * @param wrote its output on both streams
 */
record Command(double ms, OptionalLong peakKibibytes, String wrote) {

    private static final Pattern PEAK = Pattern.compile("(?m)^VmHWM:\\s+([0-9]+) kB$");
    private static final int LOOK_EVERY_MS = 5;

    /**
     * Runs the launcher of the repository.
     *
     * @throws IllegalStateException with its output, if it fails
     */
    static Command run(Path root, String... arguments) throws IOException, InterruptedException {
        return run(root, true, arguments);
    }

    /** The same without a look at its memory, which takes a little of a core from short commands. */
    static Command runAlone(Path root, String... arguments) throws IOException, InterruptedException {
        return run(root, false, arguments);
    }

    private static Command run(Path root, boolean watched, String... arguments)
            throws IOException, InterruptedException {
        List<String> line = new ArrayList<>(List.of(root.resolve("adit").toString()));
        line.addAll(List.of(arguments));
        Path wrote = Files.createTempFile("adit-bench", ".txt");
        try {
            long start = System.nanoTime();
            Process process = new ProcessBuilder(line)
                    .directory(root.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(wrote.toFile())
                    .start();
            OptionalLong peak = watched ? watch(process) : OptionalLong.empty();
            process.waitFor();
            double ms = (System.nanoTime() - start) / 1e6;
            if (process.exitValue() != 0) {
                throw new IllegalStateException(String.join(" ", line) + " failed:\n" + Files.readString(wrote));
            }
            return new Command(ms, peak, Files.readString(wrote));
        } finally {
            Files.delete(wrote);
        }
    }

    /** The launcher becomes the Java process, so its number stays the same. */
    private static OptionalLong watch(Process process) throws InterruptedException {
        Path status = Path.of("/proc", Long.toString(process.pid()), "status");
        OptionalLong peak = OptionalLong.empty();
        while (!process.waitFor(LOOK_EVERY_MS, TimeUnit.MILLISECONDS)) {
            OptionalLong now = peak(status);
            peak = now.isPresent() ? now : peak;
        }
        return peak;
    }

    private static OptionalLong peak(Path status) {
        try {
            return peakIn(Files.readString(status, StandardCharsets.UTF_8));
        } catch (IOException gone) {
            return OptionalLong.empty();
        }
    }

    /** The line {@code VmHWM} of a status, such as {@code VmHWM: 123456 kB}. */
    static OptionalLong peakIn(String status) {
        Matcher found = PEAK.matcher(status);
        return found.find() ? OptionalLong.of(Long.parseLong(found.group(1))) : OptionalLong.empty();
    }
}
