package adit.cli;

import adit.basics.BadInputException;
import adit.basics.Issues;
import adit.brief.ShowText;
import adit.runs.files.TablesJson;
import adit.sources.WorldReader;
import adit.study.data.Evidence;
import adit.study.data.EvidenceQuery;
import adit.study.data.EvidenceTables;
import adit.text.Language;
import adit.world.World;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code adit data show FORM [PLACE]}. */
@Command(
        name = "show",
        mixinStandardHelpOptions = true,
        description =
                "Every observation of a form, a commodity or a plant: which figure is used and why, how far the sources"
                        + " disagree, what was corrected, and the sources. Exit code 2 if the world has no such thing.")
final class ShowCommand implements Callable<Integer> {

    @Spec
    @Nullable
    CommandSpec spec;

    @Parameters(
            index = "0",
            paramLabel = "FORM",
            description = "id or name (English or Japanese) of a form, a commodity, or the id of a plant")
    String subject = "";

    @Parameters(index = "1", arity = "0..1", paramLabel = "PLACE", description = "code or name of a place")
    String place = "";

    @Option(names = "--attribute", paramLabel = "A", description = "only this kind of figure, such as production")
    String attribute = "";

    @Option(names = "--year", paramLabel = "Y", description = "only figures of this year")
    int year;

    @Option(names = "--world", paramLabel = "DIR", description = "world folder " + Shipped.DEFAULT)
    Path world = Shipped.world();

    @Option(names = "--json", description = "print the tables as JSON")
    boolean json;

    @Option(
            names = "--lang",
            paramLabel = "LANG",
            description = "en or ja: language of the text (default: the language of the locale)")
    List<String> languages = List.of();

    @Option(names = "--width", paramLabel = "N", description = "width of the text in characters")
    int width;

    @Override
    public Integer call() {
        PrintWriter to = java.util.Objects.requireNonNull(spec).commandLine().getOut();
        World read = WorldReader.read(world);
        Issues issues = new Issues();
        Language language =
                BriefChoice.languagesOrLocale(languages, issues).iterator().next();
        EvidenceQuery query = EvidenceQuery.find(read, subject, place, attribute, year, issues)
                .orElseThrow(() -> new BadInputException(issues.list()));
        Evidence evidence = Evidence.of(read, query);
        to.print(
                json
                        ? TablesJson.of(EvidenceTables.of(evidence))
                        : ShowText.of(evidence, language, Terminal.width(width)));
        to.flush();
        return 0;
    }
}
