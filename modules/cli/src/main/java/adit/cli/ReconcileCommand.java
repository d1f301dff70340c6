package adit.cli;

import adit.basics.FormId;
import adit.basics.Issue;
import adit.basics.Issues;
import adit.basics.Nearest;
import adit.brief.ReconciliationText;
import adit.reconcile.Reconciled;
import adit.reconcile.Reconciliation;
import adit.runs.files.CsvText;
import adit.runs.files.TablesJson;
import adit.text.Language;
import adit.world.World;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code adit data reconcile}. */
@Command(
        name = "reconcile",
        mixinStandardHelpOptions = true,
        description = "Close the balances of a year: the smallest change of the reported figures, in units of their"
                + " uncertainty, with which production, trade, stocks, use and input use agree in every place; and the"
                + " figures that had to leave their range. The world folder is not changed.")
final class ReconcileCommand implements Callable<Integer> {

    @Spec
    @Nullable
    CommandSpec spec;

    @Option(names = "--world", paramLabel = "DIR", description = "world folder " + Shipped.DEFAULT)
    Path world = Shipped.world();

    @Option(names = "--year", paramLabel = "YEAR", description = "year (default: the base year of the world)")
    int year;

    @Option(
            names = "--form",
            paramLabel = "FORM",
            split = ",",
            arity = "1..*",
            description = "show these forms only; the balances of all others stand all the same")
    List<String> forms = List.of();

    @Option(names = "--csv", paramLabel = "FILE", description = "write every figure before and after as CSV")
    @Nullable
    Path csv;

    @Option(names = "--json", paramLabel = "FILE", description = "write figures and world sums as JSON")
    @Nullable
    Path json;

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
        new Outputs(issues).reads(world).file("--csv", csv).file("--json", json);
        Language language =
                BriefChoice.languagesOrLocale(languages, issues).iterator().next();
        World read = OneWorld.read(world, issues);
        Set<FormId> shown = forms(read, issues);
        issues.throwIfErrors();
        Reconciled whole = Reconciliation.of(read, year == 0 ? read.baseYear() : year);
        checkYear(whole, issues);
        issues.throwIfErrors();
        Reconciled result = shown.isEmpty() ? whole : whole.only(shown);
        PrintWriter to = line.getOut();
        to.print(ReconciliationText.of(result, language, Terminal.width(width)));
        to.flush();
        Attempts attempts = new Attempts(line);
        attempts.file(csv, () -> CsvText.of(ReconcileTables.cells(result)));
        attempts.file(json, () -> TablesJson.of(ReconcileTables.of(result)));
        return attempts.code();
    }

    private static void checkYear(Reconciled whole, Issues issues) {
        if (whole.cells().isEmpty()) {
            issues.add(Issue.error(
                    "year-without-figures",
                    "command line",
                    0,
                    "--year",
                    String.valueOf(whole.year()),
                    "the world has no production, trade, use or stocks of this year",
                    "leave --year out, which means " + whole.world().baseYear()));
        }
    }

    private Set<FormId> forms(World world, Issues issues) {
        List<String> known =
                world.forms().stream().map(form -> form.id().code()).toList();
        Set<FormId> found = new LinkedHashSet<>();
        for (String code : forms) {
            if (known.contains(code)) {
                found.add(new FormId(code));
            } else {
                issues.add(Issue.error(
                        "unknown-form",
                        "command line",
                        0,
                        "--form",
                        code,
                        "the world has no such form",
                        Nearest.hint(code, known, "use a code of forms.csv, such as " + known.getFirst())));
            }
        }
        return found;
    }
}
