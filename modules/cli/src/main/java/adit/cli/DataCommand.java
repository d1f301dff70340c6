package adit.cli;

import adit.basics.Issues;
import adit.basics.PlaceId;
import adit.brief.WorldSummaryText;
import adit.sources.WorldChecker;
import adit.text.Language;
import adit.world.WorldSummary;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code adit data …}. */
@Command(
        name = "data",
        mixinStandardHelpOptions = true,
        description = "Look after a world folder.",
        subcommands = {
            ImportCommand.class,
            ShowCommand.class,
            DiffCommand.class,
            GapsCommand.class,
            ReconcileCommand.class
        })
final class DataCommand {

    @Spec
    @Nullable
    CommandSpec spec;

    /** {@code adit data check [DIR]}. */
    @Command(
            name = "check",
            mixinStandardHelpOptions = true,
            description =
                    "Validate a world folder: every fault with file, row, column, value and what to try; then what it"
                            + " holds, and how good the evidence is. Exit code 2 if it cannot be used.")
    int check(
            @Parameters(arity = "0..1", paramLabel = "DIR", description = "world folder " + Shipped.DEFAULT) @Nullable
                    Path named,
            @Option(
                            names = "--supplier",
                            description = "place to count plants inside and outside of (default: the supplier that the"
                                    + " world names)")
                    @Nullable
                    String supplier,
            @Option(
                            names = "--lang",
                            paramLabel = "LANG",
                            description = "en or ja: language of the text, but for errors and warnings (default: the"
                                    + " language of the locale)")
                    @Nullable
                    String language) {
        Issues issues = new Issues();
        Language answer = BriefChoice.languagesOrLocale(language == null ? List.of() : List.of(language), issues)
                .iterator()
                .next();
        issues.throwIfErrors();
        Path folder = named == null ? Shipped.world() : named;
        PrintWriter to = java.util.Objects.requireNonNull(spec).commandLine().getOut();
        WorldSummary summary =
                WorldChecker.check(folder, Optional.ofNullable(supplier).map(PlaceId::new));
        to.print(WorldSummaryText.of(summary, answer, Terminal.width(0)));
        to.flush();
        return summary.errors() > 0 ? Main.BAD_INPUT : 0;
    }
}
