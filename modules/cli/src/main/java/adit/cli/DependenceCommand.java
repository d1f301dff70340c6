package adit.cli;

import adit.basics.BadInputException;
import adit.basics.FormId;
import adit.basics.Issue;
import adit.basics.Issues;
import adit.basics.Nearest;
import adit.basics.PlaceId;
import adit.brief.DependenceText;
import adit.brief.MeasuresText;
import adit.brief.sheet.ShareChart;
import adit.brief.sheet.Workbook;
import adit.dependence.Dependence;
import adit.dependence.DependenceTable;
import adit.dependence.MeasureTable;
import adit.math.solver.HighsSolver;
import adit.sources.WorldReader;
import adit.study.CsvText;
import adit.study.DependenceTables;
import adit.study.MeasureTables;
import adit.study.ResultTable;
import adit.study.TablesJson;
import adit.world.Place;
import adit.world.Source;
import adit.world.World;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
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

    private static final Pattern WORDS = Pattern.compile(" ");

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

    @Option(
            names = "--measures",
            description = "four views side by side, and with --form every measure of that form; also in the files")
    boolean measures;

    @Option(names = "--form", paramLabel = "FORM", split = ",", description = "only these forms (default: all)")
    List<String> forms = List.of();

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
        Set<FormId> shown = forms(read, issues);
        issues.throwIfErrors();
        DependenceTable table = only(shown, Dependence.of(read, from, members, year == 0 ? read.baseYear() : year));
        Optional<MeasureTable> measured = measures
                ? Optional.of(MeasureTable.of(read, from, List.of(table.year()), new HighsSolver()))
                : Optional.empty();
        List<ResultTable> tables = new ArrayList<>(DependenceTables.of(table));
        measured.ifPresent(found -> tables.add(MeasureTables.of(found, from, table.members(), shown)));
        write(read, table, tables);
        to.print(json ? TablesJson.of(tables) : text(read, table, measured, shown, members));
        to.flush();
        return 0;
    }

    private String text(
            World read,
            DependenceTable table,
            Optional<MeasureTable> measured,
            Set<FormId> shown,
            Set<PlaceId> members) {
        int columns = Terminal.width(width);
        StringBuilder text = new StringBuilder(DependenceText.of(read, table, members, columns));
        measured.ifPresent(
                found -> text.append('\n').append(MeasuresText.sideBySide(read, table, found, shown, columns)));
        if (!forms.isEmpty()) {
            measured.ifPresent(found -> text.append('\n')
                    .append(MeasuresText.all(read, found, table.supplier(), table.members(), shown, columns)));
        }
        return text.toString();
    }

    private static DependenceTable only(Set<FormId> forms, DependenceTable table) {
        return new DependenceTable(
                table.supplier(),
                table.members(),
                table.year(),
                table.rows().stream()
                        .filter(row -> forms.contains(row.form().id()))
                        .toList());
    }

    private Set<FormId> forms(World world, Issues issues) {
        List<String> known =
                world.forms().stream().map(form -> form.id().code()).toList();
        Set<FormId> chosen = new LinkedHashSet<>();
        for (String code : forms.isEmpty() ? known : forms) {
            if (known.contains(code)) {
                chosen.add(new FormId(code));
            } else {
                issues.add(Issue.error(
                        "unknown-form",
                        "command line",
                        0,
                        "--form",
                        code,
                        "the world has no such form",
                        Nearest.hint(code, known, "use an id of forms.csv, such as refined-copper")));
            }
        }
        return chosen;
    }

    private void write(World read, DependenceTable table, List<ResultTable> tables) {
        if (csv != null) {
            OutputFile.write(
                    csv,
                    CsvText.of(measures ? tables.getLast() : tables.getFirst()).getBytes(StandardCharsets.UTF_8));
        }
        if (xlsx != null) {
            OutputFile.write(xlsx, Workbook.of(tables, cited(read, tables)));
        }
        if (svg != null) {
            String name = read.findPlace(table.supplier())
                    .map(Place::name)
                    .orElse(table.supplier().code());
            OutputFile.write(svg, ShareChart.of(table, name).getBytes(StandardCharsets.UTF_8));
        }
    }

    /** The sources that the tables cite, in the order of the world. */
    private static List<Source> cited(World world, List<ResultTable> tables) {
        Set<String> ids = new HashSet<>();
        for (ResultTable table : tables) {
            for (int c = 0; c < table.columns().size(); c++) {
                if (table.columns().get(c).name().startsWith("source")) {
                    int column = c;
                    table.rows()
                            .forEach(row -> ids.addAll(
                                    List.of(WORDS.split(row.get(column).toString()))));
                }
            }
        }
        return world.sources().stream()
                .filter(each -> ids.contains(each.id().code()))
                .toList();
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
