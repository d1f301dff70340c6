package adit.study;

import adit.runs.Run;
import adit.runs.folder.InputFiles;
import adit.runs.folder.RunFolder;
import adit.runs.folder.RunWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Inputs and folders of runs whose world is not read from its files. */
final class RunFiles {

    private RunFiles() {}

    /** The bytes of a study and of every file of a world folder. */
    static InputFiles inputs(Path study, Path world) {
        Map<String, byte[]> files = new TreeMap<>();
        try (Stream<Path> found = Files.list(world)) {
            for (Path file : found.toList()) {
                files.put(String.valueOf(file.getFileName()), Files.readAllBytes(file));
            }
            return InputFiles.of(Files.readAllBytes(study), files);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The copies in a run folder. */
    static InputFiles copies(Path run) {
        return inputs(RunFolder.study(run), RunFolder.world(run));
    }

    /** Writes a run. */
    static void write(
            Path folder,
            Run<?, ?, ?> run,
            InputFiles inputs,
            String made,
            Map<String, String> texts,
            Map<String, Double> timing) {
        try (RunWriter writer = RunWriter.open(folder)) {
            writer.write(run, inputs, made, texts, timing);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
