package adit.study;

import adit.basics.FormId;
import adit.basics.Grade;
import adit.basics.PlaceId;
import adit.plan.PlanResult;
import adit.plan.PlanResult.Addition;
import adit.plan.PlanResult.Costs;
import adit.plan.PlanResult.CurvePoint;
import adit.plan.PlanResult.Evidence;
import adit.plan.PlanResult.Flow;
import adit.plan.PlanResult.Limit;
import adit.plan.PlanResult.MemberCost;
import adit.plan.PlanResult.PlaceAddition;
import adit.plan.PlanResult.Portfolio;
import adit.plan.PlanResult.Proof;
import adit.plan.PlanResult.Run;
import adit.plan.PlanResult.ShadowPrice;
import adit.plan.PlanResult.SolverReport;
import adit.plan.PlanResult.Start;
import adit.plan.PlanResult.Verdict;
import adit.plan.PlanResult.YearLevel;
import adit.plan.Question;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;

/** A {@code run.json} read back. */
final class RunFile {

    private final String file;
    private final ObjectNode root;

    private RunFile(String file, ObjectNode root) {
        this.file = file;
        this.root = root;
    }

    /** Reads the file; throws {@link adit.basics.BadInputException} if it is no run of this version's format. */
    static RunFile read(Path folder) {
        String name = folder.resolve(RunFolder.RUN).toString();
        try {
            JsonNode node = new ObjectMapper().readTree(Files.readAllBytes(Path.of(name)));
            if (!(node instanceof ObjectNode root)
                    || !root.path("format").asText().equals(RunJson.FORMAT)) {
                String found = node.path("format").asText();
                throw new BadRunException(
                        name, "format", "", found, "this is not a run that this version reads, " + RunJson.FORMAT);
            }
            return new RunFile(name, root);
        } catch (NoSuchFileException absent) {
            throw new BadRunException(name, "", "", "", "there is no such file");
        } catch (JsonProcessingException garbled) {
            throw new BadRunException(name, "line " + garbled.getLocation().getLineNr(), "", "", "this is not JSON");
        } catch (IOException unreadable) {
            throw new BadRunException(name, "", "", "", "the file cannot be read");
        }
    }

    ObjectNode root() {
        return root;
    }

    String version() {
        return root.path("adit").asText();
    }

    String seal() {
        return root.path("seal").asText();
    }

    /** The day on which the run was made, as ISO text; it stands outside the sealed part. */
    String made() {
        return root.path("timing").path("made").asText();
    }

    Map<String, String> inputs() {
        Map<String, String> inputs = new TreeMap<>();
        root.path("inputs")
                .properties()
                .forEach(entry -> inputs.put(entry.getKey(), entry.getValue().asText()));
        return inputs;
    }

    /** The plan's answer to a question, as the file states it. */
    PlanResult plan(Question question) {
        return new PlanResult(
                question,
                verdict(),
                curve(),
                limits(),
                shadowPrices(),
                portfolio(),
                costs(),
                evidence(),
                proofs(),
                solver());
    }

    private JsonTable table(String name) {
        return new JsonTable(file, root.path("tables"), name);
    }

    private double figure(String block, String name) {
        JsonNode value = root.path(block).path(name).path("value");
        if (!value.isNumber()) {
            throw new BadRunException(file, block, name, value.asText(), "this is not a number");
        }
        return value.doubleValue();
    }

    private Optional<Double> find(String block, String name) {
        return root.path(block).path(name).isNull() ? Optional.empty() : Optional.of(figure(block, name));
    }

    private OptionalInt findYear(String block, String name) {
        return find(block, name).map(year -> OptionalInt.of(year.intValue())).orElse(OptionalInt.empty());
    }

    private Verdict verdict() {
        return new Verdict(
                reachable(),
                (int) figure("verdict", "asked-year"),
                find("verdict", "best-coverage"),
                find("verdict", "lowest-share"),
                figure("verdict", "coverage-today"),
                figure("verdict", "shortfall"),
                findYear("verdict", "earliest-year"));
    }

    /** The answer itself: never taken as no because it is missing. */
    boolean reachable() {
        JsonNode value = root.path("verdict").path("reachable");
        if (!value.isBoolean()) {
            throw new BadRunException(file, "verdict", "reachable", value.asText(), "this is neither true nor false");
        }
        return value.booleanValue();
    }

    private List<CurvePoint> curve() {
        return table("curve")
                .map(row -> new CurvePoint(
                        row.whole("year"), row.number("demand"), row.number("best"), row.number("announced")));
    }

    private List<Limit> limits() {
        return table("limits")
                .map(row -> new Limit(
                        row.text("family"),
                        row.text("lifted"),
                        row.number("coverage"),
                        row.number("points-gained"),
                        row.findWhole("earliest-year"),
                        row.findWhole("years-gained")));
    }

    private List<ShadowPrice> shadowPrices() {
        return table("shadow-prices")
                .map(row -> new ShadowPrice(
                        row.text("kind"),
                        row.text("subject"),
                        row.text("words"),
                        row.whole("year"),
                        row.number("amount"),
                        row.text("unit"),
                        row.number("points")));
    }

    private Optional<Portfolio> portfolio() {
        OptionalInt from = findYear("portfolio", "from");
        return from.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Portfolio(from.getAsInt(), starts(), runs(), flows(), levels(), additions(), places()));
    }

    private List<Start> starts() {
        return table("starts")
                .map(row -> new Start(
                        row.text("unit"),
                        row.text("name"),
                        new PlaceId(row.text("place")),
                        row.text("process"),
                        row.text("status"),
                        row.whole("year"),
                        row.number("amount"),
                        row.number("capacity"),
                        row.number("capital"),
                        grade(row.text("grade"))));
    }

    private Grade grade(String letter) {
        try {
            return Grade.valueOf(letter);
        } catch (IllegalArgumentException none) {
            throw new BadRunException(file, "tables", "grade", letter, "there is no such evidence grade");
        }
    }

    private List<Run> runs() {
        return table("runs")
                .map(row -> new Run(row.text("block"), row.text("unit"), row.whole("year"), row.number("output")));
    }

    private List<Flow> flows() {
        return table("flows")
                .map(row -> new Flow(
                        row.text("block"),
                        row.text("kind"),
                        new FormId(row.text("form")),
                        row.text("node"),
                        row.whole("year"),
                        row.number("amount")));
    }

    private List<YearLevel> levels() {
        return table("levels")
                .map(row -> new YearLevel(row.whole("year"), row.number("coverage"), row.number("share")));
    }

    private List<Addition> additions() {
        return table("additions")
                .map(row -> new Addition(
                        row.whole("year"), row.text("process"), row.number("named"), row.number("further")));
    }

    private List<PlaceAddition> places() {
        return table("places")
                .map(row -> new PlaceAddition(
                        new PlaceId(row.text("place")),
                        row.text("process"),
                        row.whole("first"),
                        row.number("named"),
                        row.number("further")));
    }

    private Optional<Costs> costs() {
        Optional<Double> total = find("costs", "total");
        if (total.isEmpty()) {
            return Optional.empty();
        }
        Map<Integer, Double> capital = new TreeMap<>();
        table("capital").map(row -> capital.put(row.whole("year"), row.number("capital")));
        List<MemberCost> members = table("costs")
                .map(row -> new MemberCost(
                        new PlaceId(row.text("place")),
                        row.flag("member"),
                        row.number("capital"),
                        row.number("running"),
                        row.number("freight"),
                        row.number("purchases"),
                        row.number("unserved"),
                        row.number("without-targets")));
        return Optional.of(new Costs(
                total.get(),
                figure("costs", "without-targets"),
                figure("costs", "members"),
                figure("costs", "members-without-targets"),
                figure("costs", "capital"),
                members,
                capital));
    }

    private Evidence evidence() {
        Map<Grade, Long> observations = new EnumMap<>(Grade.class);
        Map<String, Map<Grade, Double>> capacity = new TreeMap<>();
        table("evidence").map(row -> {
            Grade grade = grade(row.text("grade"));
            if (row.text("what").equals("observations")) {
                observations.put(grade, (long) row.number("amount"));
            } else {
                capacity.computeIfAbsent(row.text("of"), key -> new EnumMap<>(Grade.class))
                        .put(grade, row.number("amount"));
            }
            return grade;
        });
        return new Evidence(observations, capacity, figure("evidence", "assumption-share"));
    }

    private List<Proof> proofs() {
        Map<String, Map<String, Double>> multipliers = new TreeMap<>();
        table("proofs")
                .map(row -> multipliers
                        .computeIfAbsent(row.text("aim") + "/" + row.whole("from"), key -> new LinkedHashMap<>())
                        .put(row.text("row"), row.number("multiplier")));
        List<Proof> proofs = new ArrayList<>();
        for (JsonNode claim : root.path("claims")) {
            String aim = claim.path("aim").asText();
            int from = claim.path("from").path("value").asInt();
            proofs.add(new Proof(
                    aim,
                    from,
                    claim.path("bound").path("value").asDouble(),
                    multipliers.getOrDefault(aim + "/" + from, Map.of())));
        }
        return proofs;
    }

    private SolverReport solver() {
        return new SolverReport(
                root.path("solver").path("name").asText(),
                (int) figure("solver", "rows"),
                (int) figure("solver", "columns"),
                (int) figure("solver", "nonzeros"),
                (int) figure("solver", "solves"),
                (int) figure("solver", "cost-rows"),
                (int) figure("solver", "cost-columns"),
                figure("solver", "largest-violation"),
                figure("solver", "gap"));
    }
}
