package adit.study;

import adit.basics.BadInputException;
import adit.basics.FormId;
import adit.basics.Issue;
import adit.basics.PlaceId;
import adit.plandata.question.Serve;
import adit.runs.RunDocument;
import adit.runs.files.BadRunException;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * The verdict of a finished plan, for those who quote it.
 *
 * @param name name of the study
 * @param title its title
 * @param supplier the supplier of the question
 * @param serve whose demand the plan is about
 * @param forms the forms of the targets
 * @param reachable true if the targets can be held from the target year on
 * @param askedYear that year
 * @param earliestYear the first year from which they can be held; empty if there is none in the horizon
 * @param bestCoverage best coverage in the target year, 0 to 1; empty if there is no coverage target
 * @param folder the folder of the run
 */
public record RunVerdict(
        String name,
        String title,
        PlaceId supplier,
        Serve serve,
        Set<FormId> forms,
        boolean reachable,
        int askedYear,
        Optional<Integer> earliestYear,
        Optional<Double> bestCoverage,
        Path folder) {

    public RunVerdict {
        forms = java.util.Collections.unmodifiableSet(new LinkedHashSet<>(forms));
    }

    /** Reads the verdict from a run folder; throws {@link adit.basics.BadInputException} if it contains no run of this version. */
    public static RunVerdict read(Path folder) {
        RunDocument document = RunDocument.read(folder);
        String kind = document.envelope().kind();
        if (!kind.equals(PlanKind.NAME)) {
            throw new BadInputException(Issue.error(
                    "another-kind",
                    document.stored().file(),
                    0,
                    "kind",
                    kind,
                    "the run is not of the kind " + PlanKind.NAME,
                    "name the folder of a plan"));
        }
        JsonNode root = document.stored().fields();
        JsonNode question = document.question();
        JsonNode verdict = root.path("verdict");
        Set<FormId> forms = new LinkedHashSet<>();
        question.path("targets")
                .forEach(target -> forms.add(new FormId(target.path("form").asString(""))));
        return new RunVerdict(
                question.path("name").asString(""),
                root.path("title").asString(""),
                new PlaceId(question.path("supplier").asString("")),
                serve(document),
                forms,
                reachable(document),
                verdict.path("asked-year").path("value").asInt(),
                number(verdict, "earliest-year").map(Double::intValue),
                number(verdict, "best-coverage"),
                folder);
    }

    /** A run that does not say whose demand it is about was made by an earlier version. */
    private static Serve serve(RunDocument document) {
        String word = document.question().path("serve").asString("");
        return Stream.of(Serve.values())
                .filter(one -> one.name().toLowerCase(Locale.ROOT).equals(word))
                .findFirst()
                .orElseThrow(() -> new BadRunException(
                        document.stored().file(),
                        "question",
                        "serve",
                        word,
                        "this is neither everyone nor members; run the study again"));
    }

    /** The answer itself: never taken as no because it is missing. */
    private static boolean reachable(RunDocument document) {
        JsonNode value = document.stored().fields().path("verdict").path("reachable");
        if (!value.isBoolean()) {
            throw new BadRunException(
                    document.stored().file(),
                    "verdict",
                    "reachable",
                    value.asString(""),
                    "this is neither true nor false");
        }
        return value.booleanValue();
    }

    private static Optional<Double> number(JsonNode verdict, String name) {
        JsonNode value = verdict.path(name).path("value");
        return value.isNumber() ? Optional.of(value.doubleValue()) : Optional.empty();
    }
}
