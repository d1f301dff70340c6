package adit.cli;

import adit.basics.BadInputException;
import adit.basics.Issue;
import adit.basics.Issues;
import adit.basics.Nearest;
import adit.basics.PlaceId;
import adit.basics.SourceId;
import adit.brief.DependenceText;
import adit.brief.sheet.ShareChart;
import adit.brief.sheet.Workbook;
import adit.dependence.Dependence;
import adit.dependence.DependenceTable;
import adit.sources.WorldReader;
import adit.study.CsvText;
import adit.study.DependenceTables;
import adit.study.ResultTable;
import adit.study.TablesJson;
import adit.world.Place;
import adit.world.Source;
import adit.world.World;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code adit dependence}. */
@Command(
        name = "dependence",
        mixinStandardHelpOptions = true,
        description =
                "For each form in a world: the supplier's share, concentration (HHI), what is left without the largest"
                        + " supplier (N-1), and the coalition's share at face value and seen through all stages.")
final class DependenceCommand implements Callable<Integer> {

    @Spec
    @Nullable
    CommandSpec spec;

    @Option(names = "--world", paramLabel = "DIR", description = "world folder (default: ${DEFAULT-VALUE})")
    Path world = Path.of("data", "world-2025");

    @Option(names = "--supplier", paramLabel = "PLACE", description = "supplier (default: ${DEFAULT-VALUE})")
    String supplier = "CHN";

    @Option(
            names = "--coalition",
            paramLabel = "PLACE",
            split = ",",
            description = "members, separated by commas (default: ${DEFAULT-VALUE})")
    List<String> coalition =
            List.of("USA", "JPN", "DEU", "FRA", "ITA", "GBR", "CAN", "EUR", "AUS", "IND", "KOR", "MEX");

    @Option(names = "--year", paramLabel = "YEAR", description = "year (default: the base year of the world)")
    int year;

    @Option(names = "--json", description = "print the tables as JSON")
    boolean json;

    @Option(names = "--csv", paramLabel = "FILE", description = "also write the measures as CSV")
    @Nullable
    Path csv;

    @Option(names = "--xlsx", paramLabel = "FILE", description = "also write tables and sources as a workbook")
    @Nullable
    Path xlsx;

    @Option(names = "--svg", paramLabel = "FILE", description = "also write the shares by stage as a picture")
    @Nullable
    Path svg;

    @Option(names = "--width", paramLabel = "N", description = "width of the table in characters")
    int width;

    @Override
    public Integer call() {
        PrintWriter to = java.util.Objects.requireNonNull(spec).commandLine().getOut();
        World read = WorldReader.read(world);
        Issues issues = new Issues();
        PlaceId from = place(read, "--supplier", supplier, issues);
        Set<PlaceId> members = new LinkedHashSet<>();
        coalition.forEach(code -> members.add(place(read, "--coalition", code, issues)));
        if (members.contains(from)) {
            issues.add(Issue.error(
                    "supplier-is-member",
                    "command line",
                    0,
                    "--coalition",
                    supplier,
                    "the supplier cannot be a member",
                    "take it out of --coalition"));
        }
        issues.throwIfErrors();
        DependenceTable table = Dependence.of(read, from, members, year == 0 ? read.baseYear() : year);
        write(read, table);
        to.print(
                json
                        ? TablesJson.of(DependenceTables.of(table))
                        : DependenceText.of(read, table, members, Terminal.width(width)));
        to.flush();
        return 0;
    }

    private void write(World read, DependenceTable table) {
        List<ResultTable> tables = DependenceTables.of(table);
        if (csv != null) {
            OutputFile.write(csv, CsvText.of(tables.getFirst()).getBytes(StandardCharsets.UTF_8));
        }
        if (xlsx != null) {
            OutputFile.write(xlsx, Workbook.of(tables, cited(read, table)));
        }
        if (svg != null) {
            String name = read.findPlace(table.supplier())
                    .map(Place::name)
                    .orElse(table.supplier().code());
            OutputFile.write(svg, ShareChart.of(table, name).getBytes(StandardCharsets.UTF_8));
        }
    }

    /** The sources that the table cites, in the order of the world. */
    private static List<Source> cited(World world, DependenceTable table) {
        Set<SourceId> ids = new LinkedHashSet<>();
        table.rows().forEach(row -> ids.addAll(row.sources()));
        return world.sources().stream().filter(each -> ids.contains(each.id())).toList();
    }

    private static PlaceId place(World world, String option, String code, Issues issues) {
        List<String> known =
                world.places().stream().map(place -> place.id().code()).toList();
        if (!known.contains(code)) {
            issues.add(Issue.error(
                    "unknown-place",
                    "command line",
                    0,
                    option,
                    code,
                    "the world has no such place",
                    Nearest.hint(code, known, "use a code of places.csv, such as USA")));
        }
        if (code.isBlank()) {
            throw new BadInputException(issues.list());
        }
        return new PlaceId(code);
    }
}
