package adit.bench;

import adit.basics.Issues;
import adit.folders.Snapshot;
import adit.importers.AppendedRows;
import adit.importers.WorldAppender;
import adit.importers.publishers.Imported;
import adit.importers.publishers.Mappings;
import adit.importers.publishers.Vocabulary;
import adit.importers.publishers.baci.Baci;
import adit.sources.WorldReader;
import adit.world.World;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * How long the import of a full year of BACI takes, phase by phase, and how much heap: each run in a process of its own with the
 * launcher's limits. Nothing is written to the shipped world.
 */
public final class BaciImportBench {

    private static final int RUNS = 3;
    private static final long SEED = 2024;
    private static final LocalDate DAY = LocalDate.of(2026, 1, 31);

    private BaciImportBench() {}

    /** Measures one import of the file that is named, and prints a row of the table. */
    public static void main(String[] arguments) {
        System.out.println(measure(Path.of(arguments[0])));
    }

    /** The table of all runs, as Markdown. */
    static String report(int rows) throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("adit-baci");
        try {
            Path year = new BaciYear(BaciModel.read(), SEED).write(folder, rows);
            List<String> lines = new ArrayList<>();
            lines.add(
                    "| rows | MB | read the world, s | read the file, s | append (dry run), s | whole, s | peak heap, MiB |");
            lines.add("|--:|--:|--:|--:|--:|--:|--:|");
            for (int i = 0; i < RUNS; i++) {
                lines.add(inOwnProcess(year));
            }
            return String.join("\n", lines);
        } finally {
            WholeRun.delete(folder);
        }
    }

    private static String inOwnProcess(Path year) throws IOException, InterruptedException {
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        Process process = new ProcessBuilder(
                        java.toString(),
                        "-Xmx1g",
                        "-XX:+UseSerialGC",
                        "-cp",
                        Objects.requireNonNull(System.getProperty("java.class.path")),
                        BaciImportBench.class.getName(),
                        year.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String row = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        if (process.waitFor() != 0) {
            throw new IllegalStateException("the import failed: " + row);
        }
        return row;
    }

    /** One import, timed. */
    static String measure(Path year) {
        Path folder = Shipped.root().resolve(Shipped.WORLD);
        Issues issues = new Issues();
        long start = System.nanoTime();
        Snapshot before = Snapshot.of(folder);
        World world = WorldReader.read(before, new Issues());
        long read = System.nanoTime();
        Imported imported = new Baci().read(List.of(year), Vocabulary.of(world, Mappings.of(folder)), issues);
        long scanned = System.nanoTime();
        AppendedRows rows = new WorldAppender(before, DAY).append(world, imported, Optional.empty(), issues);
        long end = System.nanoTime();
        if (rows.total().added() == 0 || issues.hasErrors()) {
            throw new IllegalStateException("nothing was imported: " + issues.list());
        }
        return String.format(
                Locale.ROOT,
                "| %,d | %.0f | %.2f | %.2f | %.2f | %.2f | %.0f |",
                imported.rowsRead(),
                year.toFile().length() / 1e6,
                (read - start) / 1e9,
                (scanned - read) / 1e9,
                (end - scanned) / 1e9,
                (end - start) / 1e9,
                peakHeap());
    }

    /** Peak of the heap, MiB: the sum of the peaks of its parts, which is an upper bound. */
    private static double peakHeap() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                        .filter(pool -> pool.getType() == MemoryType.HEAP)
                        .mapToLong(BaciImportBench::peak)
                        .sum()
                / (double) (1 << 20);
    }

    private static long peak(MemoryPoolMXBean pool) {
        return pool.getPeakUsage().getUsed();
    }
}
