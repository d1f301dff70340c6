package adit.check.verdict;

import adit.basics.BadInputException;
import adit.basics.FormId;
import adit.basics.Issues;
import adit.plandata.question.Target;
import adit.runs.folder.RunFolder;
import adit.study.RunVerdict;
import adit.study.Study;
import adit.study.StudyFile;
import adit.study.StudyKinds;
import adit.world.Form;
import adit.world.World;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds the available studies and the runs that answered them. */
public final class StudyLinks {

    private final World world;
    private final Function<Path, String> command;
    private final Map<String, StudyLink> links = new LinkedHashMap<>();

    private StudyLinks(World world, Function<Path, String> command) {
        this.world = world;
        this.command = command;
    }

    /**
     * The studies of a folder, each with its run if one was given or is in the folder of results, and the runs of other studies.
     *
     * @param world for the names of their words
     * @param studies folder of study files; may be absent
     * @param out folder of results; may be absent
     * @param runs run folders that the user named; {@link BadInputException} with the faults of all of them
     * @param command the command that answers a study file
     */
    public static List<StudyLink> read(
            World world, Path studies, Path out, List<Path> runs, Function<Path, String> command) {
        StudyLinks found = new StudyLinks(world, command);
        Map<String, RunVerdict> named = new HashMap<>();
        Issues issues = new Issues();
        for (Path folder : runs) {
            try {
                RunVerdict run = RunVerdict.read(folder);
                named.put(run.name(), run);
            } catch (BadInputException faulty) {
                faulty.issues().forEach(issues::add);
            }
        }
        issues.throwIfErrors();
        files(studies).forEach(file -> found.add(file, out, named));
        named.values().stream()
                .filter(run -> !found.links.containsKey(run.name()))
                .forEach(found::add);
        return new ArrayList<>(found.links.values());
    }

    private static List<Path> files(Path studies) {
        if (!Files.isDirectory(studies)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(studies)) {
            return files.filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private void add(Path file, Path out, Map<String, RunVerdict> named) {
        Issues issues = new Issues();
        Optional<StudyFile> read = StudyFile.read(file, StudyKinds.usual(), issues);
        Optional<Study> study = issues.hasErrors() ? Optional.empty() : read.flatMap(each -> each.plan(world));
        study.ifPresent(found -> {
            String name = found.question().name();
            Set<String> commodities =
                    commodities(found.question().targets().stream().map(Target::form));
            Optional<RunVerdict> run = Optional.ofNullable(named.get(name)).or(() -> standing(out.resolve(name)));
            links.put(name, new StudyLink(name, found.title(), command.apply(file), commodities, run));
        });
    }

    private void add(RunVerdict run) {
        Set<String> commodities = commodities(run.forms().stream());
        links.put(run.name(), new StudyLink(run.name(), run.title(), "", commodities, Optional.of(run)));
    }

    /** A run that was not named is used if it can be read. */
    private static Optional<RunVerdict> standing(Path folder) {
        try {
            return Files.isRegularFile(folder.resolve(RunFolder.RUN))
                    ? Optional.of(RunVerdict.read(folder))
                    : Optional.empty();
        } catch (BadInputException unreadable) {
            return Optional.empty();
        }
    }

    private Set<String> commodities(Stream<FormId> forms) {
        return forms.flatMap(form -> world.findForm(form).stream())
                .map(Form::commodity)
                .collect(Collectors.toSet());
    }
}
