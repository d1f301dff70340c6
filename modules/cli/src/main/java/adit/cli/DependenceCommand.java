package adit.cli;

import adit.basics.BadInputException;
import adit.basics.Issue;
import adit.basics.Issues;
import adit.brief.sheet.ShareChart;
import adit.brief.sheet.Workbook;
import adit.runs.files.CsvText;
import adit.runs.files.ResultTable;
import adit.runs.files.TablesJson;
import adit.sources.purchases.PurchaseFile;
import adit.text.Language;
import adit.world.Place;
import adit.world.Purchase;
import adit.world.Source;
import adit.world.World;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code adit dependence}. */
@Command(
        name = "dependence",
        mixinStandardHelpOptions = true,
        description = {
            "For each form in a world, side by side with ranges: the part made in the supplier, owned by it, bought from it,",
            "passed through it, and covered without it; concentration (HHI) and what is left without the largest (N-1)."
        })
final class DependenceCommand implements Callable<Integer> {

    private static final Pattern WORDS = Pattern.compile(" ");

    @Spec
    @Nullable
    CommandSpec spec;

    @Option(names = "--world", paramLabel = "DIR", description = "world folder " + Shipped.DEFAULT)
    Path world = Shipped.world();

    @Option(
            names = "--supplier",
            paramLabel = "PLACE",
            description = "supplier (default: the one that the world names)")
    String supplier = "";

    @Option(
            names = "--coalition",
            paramLabel = "PLACE",
            split = ",",
            description =
                    "members, separated by commas: places, or groups of the world (default: the group that the world names)")
    List<String> coalition = List.of();

    @Option(names = "--year", paramLabel = "YEAR", description = "year (default: the base year of the world)")
    int year;

    @Option(names = "--form", paramLabel = "FORM", split = ",", description = "only these forms (default: all)")
    List<String> forms = List.of();

    @Option(
            names = "--measures",
            description = "every measure, in the files; with --form also on the terminal, and what each loss leaves")
    boolean measures;

    @Option(
            names = "--compare",
            paramLabel = "DIR",
            description = "before, after and change: against another world, in --compare-year or the same year")
    @Nullable
    Path compare;

    @Option(
            names = "--compare-year",
            paramLabel = "YEAR",
            description = "before, after and change: against another year, of --compare or the same world")
    int compareYear;

    @Option(
            names = "--user-mix",
            paramLabel = "FILE",
            description =
                    "the measures of a firm: its purchases as CSV with form,place,tons and, if known, price (US$/t)")
    @Nullable
    Path userMix;

    @Option(names = "--json", description = "print the tables as JSON")
    boolean json;

    @Option(
            names = "--csv",
            paramLabel = "FILE",
            description = "also write the table as CSV (the longest that was asked for)")
    @Nullable
    Path csv;

    @Option(
            names = "--xlsx",
            paramLabel = "FILE",
            description = "also write all tables and their sources as a workbook")
    @Nullable
    Path xlsx;

    @Option(names = "--svg", paramLabel = "FILE", description = "also write the shares by stage as a picture")
    @Nullable
    Path svg;

    @Option(
            names = "--lang",
            paramLabel = "LANG",
            description = "en or ja: language of the table (default: the language of the locale)")
    List<String> languages = List.of();

    @Option(names = "--width", paramLabel = "N", description = "width of the table in characters")
    int width;

    @Override
    public Integer call() {
        CommandLine line = Objects.requireNonNull(spec).commandLine();
        Issues issues = new Issues();
        new Outputs(issues)
                .reads(world)
                .reads(compare)
                .reads(userMix)
                .file("--csv", csv)
                .file("--xlsx", xlsx)
                .file("--svg", svg);
        TwoWorlds both = TwoWorlds.read(Optional.ofNullable(compare), world, issues);
        World read = both.after();
        DependenceAnswer answer = answer(read, both.before(), issues);
        PrintWriter to = line.getOut();
        to.print(json ? TablesJson.of(answer.tables()) : answer.text());
        to.flush();
        return write(read, answer, new Attempts(line));
    }

    private DependenceAnswer answer(World read, World comparedWith, Issues issues) {
        int asked = year == 0 ? read.baseYear() : year;
        DependenceQuestion question = DependenceQuestion.of(read, supplier, coalition, asked, forms, issues);
        Language language =
                BriefChoice.languagesOrLocale(languages, issues).iterator().next();
        boolean compared = compare != null || compareYear != 0;
        if (compared && userMix != null) {
            issues.add(Issue.error(
                    "one-question-at-a-time",
                    "command line",
                    0,
                    "--user-mix",
                    userMix.toString(),
                    "a firm's purchases cannot be compared with another world or year at once",
                    "run twice: --user-mix with one --world or --year, then with the other"));
        }
        List<Purchase> purchases = userMix == null ? List.of() : PurchaseFile.read(userMix, read, issues);
        DependenceQuestion former = compared ? former(question, comparedWith, issues) : question;
        issues.throwIfErrors();
        DependenceAnswers answers = new DependenceAnswers(question, !forms.isEmpty(), language, Terminal.width(width));
        if (userMix != null) {
            return answers.ofFirm(asked(purchases, question), userMix.toString());
        }
        return compared ? answers.comparedWith(former, measures) : answers.plain(measures);
    }

    private DependenceQuestion former(DependenceQuestion question, World other, Issues issues) {
        return question.in(other, compareYear == 0 ? question.year() : compareYear, issues);
    }

    private List<Purchase> asked(List<Purchase> purchases, DependenceQuestion question) {
        List<Purchase> asked = purchases.stream()
                .filter(purchase -> question.forms().contains(purchase.form()))
                .toList();
        if (asked.isEmpty()) {
            throw new BadInputException(Issue.error(
                    "nothing-bought",
                    String.valueOf(userMix),
                    0,
                    "form",
                    String.join(",", forms),
                    "the firm buys none of the forms of --form",
                    "leave out --form, or name one that stands in the file"));
        }
        return asked;
    }

    private int write(World read, DependenceAnswer answer, Attempts attempts) {
        attempts.file(csv, () -> CsvText.of(answer.csv()));
        attempts.bytes(xlsx, () -> Workbook.of(answer.tables(), cited(read, answer.tables())));
        attempts.file(
                svg,
                () -> ShareChart.of(
                        answer.picture(),
                        name(read, answer),
                        commodity -> read.vocabulary().commodity(commodity).name()));
        return attempts.code();
    }

    private static String name(World read, DependenceAnswer answer) {
        return read.findPlace(answer.picture().supplier())
                .map(Place::name)
                .orElse(answer.picture().supplier().code());
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
}
