package adit.cli;

import adit.basics.BadInputException;
import adit.basics.Issue;
import adit.basics.Issues;
import adit.brief.DiffText;
import adit.runs.files.CsvText;
import adit.runs.files.TablesJson;
import adit.study.data.DiffTables;
import adit.study.data.Subject;
import adit.study.data.WorldDiff;
import adit.text.Language;
import adit.world.Form;
import adit.world.World;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code adit data diff WORLD1 WORLD2}. */
@Command(
        name = "diff",
        mixinStandardHelpOptions = true,
        description =
                "What differs between two worlds: cells that one has alone, values, sources and grades that changed, and"
                        + " how one edition revised another. With --editions: the same between two sources of one world.")
final class DiffCommand implements Callable<Integer> {

    @Spec
    @Nullable
    CommandSpec spec;

    @Parameters(arity = "0..2", paramLabel = "WORLD", description = "two world folders, the former first")
    List<Path> worlds = List.of();

    @Option(
            names = "--editions",
            arity = "2",
            paramLabel = "SOURCE",
            description = "two ids of sources, or their beginnings, such as usgs-mcs-2025 usgs-mcs-2026")
    List<String> editions = List.of();

    @Option(names = "--world", paramLabel = "DIR", description = "world of the editions " + Shipped.DEFAULT)
    Path world = Shipped.world();

    @Option(names = "--form", paramLabel = "F", description = "only cells about this form or commodity")
    String form = "";

    @Option(
            names = "--min-change",
            paramLabel = "PERCENT",
            description = "only values that changed by at least so much")
    double least;

    @Option(names = "--top", paramLabel = "N", description = "cells of each kind to show (default: ${DEFAULT-VALUE})")
    int top = 40;

    @Option(names = "--json", description = "print the tables as JSON")
    boolean json;

    @Option(names = "--csv", paramLabel = "FILE", description = "also write every change to a CSV file")
    @Nullable
    Path csv;

    @Option(
            names = "--lang",
            paramLabel = "LANG",
            description = "en or ja: language of the text (default: the language of the locale)")
    List<String> languages = List.of();

    @Option(names = "--width", paramLabel = "N", description = "width of the text in characters")
    int width;

    @Override
    public Integer call() {
        CommandLine line = Objects.requireNonNull(spec).commandLine();
        Issues issues = new Issues();
        Outputs outputs = new Outputs(issues).reads(world);
        worlds.forEach(outputs::reads);
        outputs.file("--csv", csv);
        Language language =
                BriefChoice.languagesOrLocale(languages, issues).iterator().next();
        WorldDiff diff = diff(issues);
        PrintWriter to = line.getOut();
        to.print(
                json
                        ? TablesJson.of(DiffTables.of(diff))
                        : DiffText.of(diff, Math.max(1, top), language, Terminal.width(width)));
        to.flush();
        Attempts attempts = new Attempts(line);
        attempts.file(csv, () -> CsvText.of(DiffTables.changes(diff)));
        return attempts.code();
    }

    private WorldDiff diff(Issues issues) {
        if (editions.isEmpty() == worlds.isEmpty() || worlds.size() == 1) {
            issues.add(Issue.error(
                    "what-to-compare",
                    "command line",
                    0,
                    "",
                    "",
                    "two worlds or two editions are compared",
                    "adit data diff WORLD1 WORLD2, or adit data diff --editions SOURCE1 SOURCE2"));
            throw new BadInputException(issues.list());
        }
        return editions.isEmpty() ? betweenWorlds(issues) : betweenEditions(issues);
    }

    private WorldDiff betweenWorlds(Issues issues) {
        TwoWorlds both = TwoWorlds.read(worlds.getFirst(), worlds.getLast(), issues);
        issues.throwIfErrors();
        return WorldDiff.between(both.before(), both.after(), filter(both.before(), both.after()));
    }

    private WorldDiff betweenEditions(Issues issues) {
        World read = OneWorld.read(world, issues);
        editions.forEach(each -> WorldDiff.requireSource(read, each, issues));
        issues.throwIfErrors();
        return WorldDiff.editions(read, editions.getFirst(), editions.getLast(), filter(read, read));
    }

    /** The form is looked up in the newer world first. */
    private WorldDiff.Filter filter(World before, World after) {
        return new WorldDiff.Filter(form.isEmpty() ? List.of() : forms(before, after), least / 100);
    }

    private List<Form> forms(World before, World after) {
        List<Form> former =
                Subject.find(before, form, new Issues()).map(Subject::forms).orElse(List.of());
        Issues issues = new Issues();
        List<Form> found = Subject.find(after, form, issues).map(Subject::forms).orElse(former);
        if (found.isEmpty()) {
            issues.throwIfErrors();
            throw new BadInputException(Issue.error(
                    "unknown-subject", "command line", 0, "--form", form, "this is a plant", "name a form"));
        }
        return found;
    }
}
