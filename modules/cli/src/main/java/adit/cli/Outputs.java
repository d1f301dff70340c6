package adit.cli;

import adit.basics.Issue;
import adit.basics.Issues;
import adit.runs.folder.RunFolder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Checks the files and folders that a command is to write before any work starts. Nothing is made or changed; what is wrong
 * becomes an issue, so that it is reported together with the faults of the inputs.
 */
final class Outputs {

    private static final int NAMED = 3;
    /** What file systems take. */
    private static final int LONGEST_NAME = 255;

    private static final String TOO_LONG = "a name in it is longer than " + LONGEST_NAME + " bytes";
    private static final String LEADS_NOWHERE = "this is a link that leads nowhere";

    private final Issues issues;
    private final List<Path> inputs = new ArrayList<>();
    private final List<Path> files = new ArrayList<>();
    private @Nullable Path run;

    Outputs(Issues issues) {
        this.issues = issues;
    }

    /** Names a file or folder that the command reads; no output may replace it or lie in it. */
    Outputs reads(@Nullable Path input) {
        if (input != null) {
            inputs.add(real(input));
        }
        return this;
    }

    /** Checks a file to be written; does nothing without one. */
    Outputs file(String option, @Nullable Path file) {
        if (file == null) {
            return this;
        }
        Path real = real(file);
        if (tooLong(file)) {
            add(option, file, TOO_LONG, "name a shorter file");
        } else if (Files.isDirectory(file)) {
            add(option, file, "this is a folder", "name a file");
        } else if (leadsNowhere(file)) {
            add(option, file, LEADS_NOWHERE, "name a file");
        } else if (Files.exists(file) && !Files.isWritable(file)) {
            add(option, file, "this file may not be changed", "name another file, or change its rights");
        } else if (inputs.stream().anyMatch(real::startsWith)) {
            add(option, file, "this would change what the command reads", "name a file elsewhere");
        } else if (files.contains(real) && (Files.isRegularFile(file) || !Files.exists(file))) {
            add(option, file, "another option names the same file", "name two files");
        } else if (replacesPartOfRun(real)) {
            add(
                    option,
                    file,
                    "this would replace a part of the run",
                    "name a file elsewhere, or one in the folder of the run such as model.mps");
        } else if (!Files.exists(file)) {
            parent(option, file, real);
        }
        files.add(real);
        return this;
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
    Outputs own(String option, Path file) {
        return Files.isSymbolicLink(file) ? this : file(option, file);
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
    boolean folder(String option, Path folder) {
        if (tooLong(folder)) {
            add(option, folder, TOO_LONG, "name a shorter folder");
            return false;
        }
        if (Files.exists(folder) && !Files.isDirectory(folder)) {
            add(option, folder, "this is a file, not a folder", "name a folder");
            return false;
        }
        return parent(option, folder, real(folder).resolve("any"));
    }

    /** Checks a folder that a run is to replace as a whole. */
    Outputs run(String option, Path folder) {
        Path real = real(folder);
        run = real;
        if (tooLong(folder)) {
            add(option, folder, TOO_LONG, "name a shorter folder");
        } else if (Files.exists(folder) && !Files.isDirectory(folder)) {
            add(option, folder, "this is a file, not a folder", "name a folder");
        } else if (leadsNowhere(folder)) {
            add(option, folder, LEADS_NOWHERE, "name a folder");
        } else if (real(Path.of("")).startsWith(real)) {
            add(
                    option,
                    folder,
                    "this is the folder in which the command runs, or holds it; a run replaces its folder as a whole",
                    "name a folder of its own, such as out/my-run");
        } else if (inputs.stream().anyMatch(input -> input.startsWith(real) || real.startsWith(input))) {
            add(
                    option,
                    folder,
                    "this folder holds the study or its world, or lies in the world; a run replaces its folder as a whole",
                    "name a folder of its own, such as out/my-run");
        } else {
            parent(option, folder, real);
            foreign(option, folder);
        }
        return this;
    }

    private void foreign(String option, Path folder) {
        try {
            List<String> foreign = RunFolder.foreign(folder);
            if (!foreign.isEmpty()) {
                String more = foreign.size() > NAMED ? " and " + (foreign.size() - NAMED) + " more" : "";
                add(
                        option,
                        folder,
                        "this folder holds files that no run writes: "
                                + String.join(", ", foreign.subList(0, Math.min(NAMED, foreign.size()))) + more,
                        "name another folder, or move these files away");
            }
        } catch (UncheckedIOException unreadable) {
            add(option, folder, "this folder cannot be read", "name another folder, or change its rights");
        }
    }

    /** The nearest folder above that exists must be one in which something can be made; false, with an issue, if not. */
    private boolean parent(String option, Path named, Path real) {
        Path above = real.getParent();
        while (above != null && !Files.exists(above, LinkOption.NOFOLLOW_LINKS)) {
            above = above.getParent();
        }
        boolean isFolder = above != null && Files.isDirectory(above);
        if (!isFolder) {
            add(option, named, above + " is not a folder", "name a place below a folder");
        } else if (!Files.isWritable(above)) {
            add(option, named, "nothing may be written in " + above, "name another place, or change its rights");
            return false;
        }
        return isFolder;
    }

    private void add(String option, Path path, String message, String hint) {
        issues.add(Issue.error("cannot-write", "command line", 0, option, path.toString(), message, hint));
    }

    /** The path with links followed as far as it exists. */
    static Path real(Path path) {
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
