package adit.app.files;

import adit.app.RequestErrors;
import adit.folders.FolderBusyException;
import adit.folders.Manifest;
import adit.runs.folder.Obstacle;
import adit.runs.folder.RunFolder;
import adit.runs.folder.RunWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Checks the files and folders that a command is to write before any work starts. Nothing is made or changed; what is wrong
 * becomes an issue, so that it is reported together with the faults of the inputs.
 */
public final class Outputs {

    /** What file systems take. */
    private static final int LONGEST_NAME = 255;

    /** How the name of a file ends that an option writes. */
    private static final Map<String, String> ENDINGS = Map.of(
            "csv", ".csv", "json", ".json", "html", ".html", "xlsx", ".xlsx", "svg", ".svg", "export-model", ".mps");

    private static final String TOO_LONG = "a name in it is longer than " + LONGEST_NAME + " bytes";
    private static final String LEADS_NOWHERE = "this is a link that leads nowhere";

    private final RequestErrors errors;
    private final List<Path> inputs = new ArrayList<>();
    private final List<Path> files = new ArrayList<>();
    private @Nullable Path run;

    public Outputs(RequestErrors errors) {
        this.errors = errors;
    }

    /** Names a file or folder that the command reads; no output may replace it or lie in it. */
    public Outputs reads(@Nullable Path input) {
        if (input != null) {
            inputs.add(real(input));
        }
        return this;
    }

    /** Checks a file to be written; does nothing without one. */
    public Outputs file(String parameter, @Nullable Path file) {
        if (file == null) {
            return this;
        }
        Path real = real(file);
        if (tooLong(file)) {
            add(parameter, file, TOO_LONG, "name a shorter file");
        } else if (Files.isDirectory(file)) {
            add(parameter, file, "this is a folder", "name a file");
        } else if (leadsNowhere(file)) {
            add(parameter, file, LEADS_NOWHERE, "name a file");
        } else if (Files.exists(file) && !Files.isWritable(file)) {
            add(parameter, file, "this file may not be changed", "name another file, or change its rights");
        } else if (inputs.stream().anyMatch(real::startsWith)) {
            add(parameter, file, "this would change what the command reads", "name a file elsewhere");
        } else if (files.contains(real) && (Files.isRegularFile(file) || !Files.exists(file))) {
            add(parameter, file, "another option names the same file", "name two files");
        } else if (replacesPartOfRun(real)) {
            add(
                    parameter,
                    file,
                    "this would replace a part of the run",
                    "name a file elsewhere, or one in the folder of the run such as model.mps");
        } else if (runOf(real).filter(found -> !found.equals(run)).isPresent()) {
            add(
                    parameter,
                    file,
                    "this file belongs to the run in " + runOf(real).orElseThrow(),
                    "name a file elsewhere");
        } else if (isOfAnotherKind(parameter, real)) {
            String ending = ENDINGS.get(parameter);
            add(
                    parameter,
                    file,
                    "this file exists, and its name does not end in " + ending,
                    "name a file that ends in " + ending + ", or delete this one");
        } else if (!Files.exists(file)) {
            parent(parameter, file, real);
        }
        files.add(real);
        return this;
    }

    /** A file of another kind was probably named by mistake, such as a study after {@code --csv}. */
    private static boolean isOfAnotherKind(String parameter, Path real) {
        String ending = ENDINGS.get(parameter);
        return ending != null
                && Files.isRegularFile(real)
                && !real.toString().toLowerCase(Locale.ROOT).endsWith(ending);
    }

    /** Models may lie in the folder of their run, under a name that a run may hold and that no part of it has. */
    private boolean replacesPartOfRun(Path real) {
        String name = String.valueOf(real.getFileName());
        return run != null
                && real.startsWith(run)
                && !(run.equals(real.getParent()) && name.endsWith(".mps") && name.length() > ".mps".length());
    }

    /**
     * Checks a file of a folder that Adit names itself and replaces as a whole: a link of this name is not followed.
     */
    public Outputs own(String parameter, Path file) {
        return Files.isSymbolicLink(file) ? this : file(parameter, file);
    }

    private static boolean leadsNowhere(Path path) {
        return Files.isSymbolicLink(path) && !Files.exists(path);
    }

    private static boolean tooLong(Path path) {
        for (Path part : path) {
            if (part.toString().getBytes(StandardCharsets.UTF_8).length > LONGEST_NAME) {
                return true;
            }
        }
        return false;
    }

    /** Checks a folder in which files are to be written next to those that are there; false if it cannot be. */
    public boolean folder(String parameter, Path folder) {
        if (tooLong(folder)) {
            add(parameter, folder, TOO_LONG, "name a shorter folder");
            return false;
        }
        if (Files.exists(folder) && !Files.isDirectory(folder)) {
            add(parameter, folder, "this is a file, not a folder", "name a folder");
            return false;
        }
        return parent(parameter, folder, real(folder).resolve("any"));
    }

    /** Checks a folder to which a run is to be written; files in it that belong to no run stay there. */
    public Outputs run(String parameter, Path folder) {
        Path real = real(folder);
        run = real;
        if (tooLong(folder)) {
            add(parameter, folder, TOO_LONG, "name a shorter folder");
        } else if (Files.exists(folder) && !Files.isDirectory(folder)) {
            add(parameter, folder, "this is a file, not a folder", "name a folder");
        } else if (leadsNowhere(folder)) {
            add(parameter, folder, LEADS_NOWHERE, "name a folder");
        } else if (inputs.stream().anyMatch(input -> input.startsWith(real) || real.startsWith(input))) {
            add(
                    parameter,
                    folder,
                    "this folder contains the study or its world, or is in the world",
                    "name a folder of its own, such as out/my-run");
        } else {
            parent(parameter, folder, real.resolve("any"));
            obstacles(parameter, folder, () -> RunFolder.obstacles(real));
        }
        return this;
    }

    /** Checks files that are to be added to a run. */
    public Outputs addedTo(String parameter, Path folder, Set<String> names) {
        obstacles(parameter, folder, () -> RunWriter.obstacles(folder, names));
        return this;
    }

    /** Looks for files that would be lost. */
    @FunctionalInterface
    private interface Search {
        List<Obstacle> found() throws IOException;
    }

    private void obstacles(String parameter, Path folder, Search search) {
        try {
            search.found().forEach(each -> add(parameter, folder, each.words(), each.hint()));
        } catch (FolderBusyException busy) {
            add(parameter, folder, FailureMessage.message(busy), FailureMessage.hint(busy));
        } catch (IOException | UncheckedIOException unreadable) {
            add(parameter, folder, "this folder cannot be read", "name another folder, or change its rights");
        }
    }

    /** The folder of the run to which a file belongs by its manifest; empty if there is none. */
    private static Optional<Path> runOf(Path real) {
        try {
            for (Path above = real.getParent(); above != null; above = above.getParent()) {
                String name = above.relativize(real).toString().replace('\\', '/');
                Optional<Manifest> manifest = Manifest.read(above);
                if (name.equals(Manifest.FILE)
                        || manifest.filter(found -> found.sums().containsKey(name))
                                .isPresent()) {
                    return Optional.of(above);
                }
            }
        } catch (IOException unreadable) {
            return Optional.empty();
        }
        return Optional.empty();
    }

    /** The nearest folder above that exists must be one in which something can be made; false, with an issue, if not. */
    private boolean parent(String parameter, Path named, Path real) {
        Path above = real.getParent();
        while (above != null && !Files.exists(above, LinkOption.NOFOLLOW_LINKS)) {
            above = above.getParent();
        }
        boolean isFolder = above != null && Files.isDirectory(above);
        if (!isFolder) {
            add(parameter, named, above + " is not a folder", "name a place below a folder");
        } else if (!Files.isWritable(above)) {
            add(parameter, named, "nothing may be written in " + above, "name another place, or change its rights");
            return false;
        }
        return isFolder;
    }

    private void add(String parameter, Path path, String message, String hint) {
        errors.add("cannot-write", parameter, path.toString(), message, hint);
    }

    /** The path with links followed as far as it exists. */
    public static Path real(Path path) {
        Path whole = path.toAbsolutePath().normalize();
        Path there = whole;
        while (there.getParent() != null && !Files.exists(there)) {
            there = there.getParent();
        }
        try {
            return there.toRealPath().resolve(there.relativize(whole)).normalize();
        } catch (IOException unreadable) {
            return whole;
        }
    }
}
