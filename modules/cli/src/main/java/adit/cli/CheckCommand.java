package adit.cli;

import adit.basics.Issue;
import adit.basics.Issues;
import adit.check.ArticleCheck;
import adit.check.read.ArticleFile;
import adit.check.read.ArticleReader;
import adit.check.report.CheckHtml;
import adit.check.report.CheckTables;
import adit.check.report.CheckText;
import adit.check.verdict.CheckResult;
import adit.check.verdict.StudyLink;
import adit.check.verdict.StudyLinks;
import adit.check.words.Gazetteer;
import adit.check.words.Word;
import adit.check.words.WordFile;
import adit.runs.files.TablesJson;
import adit.sources.WorldReader;
import adit.text.Language;
import adit.world.World;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code adit check ARTICLE}. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        description =
                "Read an article (English or Japanese; text, Markdown, HTML, PDF), find its figures, and say for each whether"
                        + " the observations of a world support it, in part or not, or whether nobody reports it. What cannot be"
                        + " looked up is listed with the study that would test it.")
final class CheckCommand implements Callable<Integer> {

    @Spec
    @Nullable
    CommandSpec spec;

    @Parameters(paramLabel = "ARTICLE", description = "the article: .txt, .md, .html or .pdf")
    Path article = Path.of("");

    @Option(
            names = "--lang",
            paramLabel = "LANG",
            description = "language of the report: auto, en or ja (default: auto, the article''s)")
    String lang = "auto";

    @Option(names = "--world", paramLabel = "DIR", description = "world folder " + Shipped.DEFAULT)
    Path world = Shipped.world();

    @Option(
            names = "--run",
            paramLabel = "DIR",
            arity = "1..*",
            description = "finished runs to quote (default: those in out/)")
    List<Path> runs = List.of();

    @Option(
            names = "--words",
            paramLabel = "FILE",
            description = "more words: CSV with the columns kind,lang,word,meaning")
    @Nullable
    Path words;

    @Option(names = "--json", description = "print the tables as JSON")
    boolean json;

    @Option(
            names = "--html",
            paramLabel = "FILE",
            description = "also write a page with the sentences marked, each linked to its evidence")
    @Nullable
    Path html;

    @Option(names = "--width", paramLabel = "N", description = "width of the text in characters")
    int width;

    @Override
    public Integer call() {
        CommandLine line = Objects.requireNonNull(spec).commandLine();
        Issues issues = new Issues();
        new Outputs(issues).reads(article).reads(world).reads(words).file("--html", html);
        Optional<Language> language = language(issues);
        Optional<ArticleFile> file = AllFaults.of(() -> ArticleReader.read(article), issues);
        Optional<World> found = AllFaults.of(() -> WorldReader.read(world), issues);
        List<Word> own = found.flatMap(each -> AllFaults.of(() -> ownWords(each), issues))
                .orElse(List.of());
        List<StudyLink> links =
                found.flatMap(each -> AllFaults.of(() -> studies(each), issues)).orElse(List.of());
        issues.throwIfErrors();
        World read = found.orElseThrow();
        Gazetteer gazetteer = Gazetteer.of(read, own);
        CheckResult result = new ArticleCheck(read, gazetteer, links).of(file.orElseThrow(), language);
        PrintWriter to = line.getOut();
        to.print(
                json
                        ? TablesJson.of(CheckTables.of(result))
                        : CheckText.of(result, read, gazetteer, Terminal.width(width)));
        to.flush();
        Attempts attempts = new Attempts(line);
        attempts.file(html, () -> CheckHtml.of(result, read, gazetteer));
        return attempts.code();
    }

    private List<Word> ownWords(World read) {
        return words == null ? List.of() : WordFile.read(words, read);
    }

    private List<StudyLink> studies(World read) {
        return StudyLinks.read(read, Shipped.studies(), Path.of("out"), runs, file -> Shipped.command("plan", file));
    }

    private Optional<Language> language(Issues issues) {
        return switch (lang) {
            case "auto" -> Optional.empty();
            case "en" -> Optional.of(Language.EN);
            case "ja" -> Optional.of(Language.JA);
            default -> {
                issues.add(Issue.error(
                        "unknown-language",
                        "command line",
                        0,
                        "--lang",
                        lang,
                        "reports are written in English and Japanese",
                        "write auto, en or ja"));
                yield Optional.empty();
            }
        };
    }
}
