package adit.study;

import adit.plan.PlanResult;
import adit.plan.Question;
import adit.plan.Target;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A result as {@code run.json}: every figure with its unit. The schema is {@code docs/run.schema.json}. The same result
 * gives the same bytes, apart from the block {@code timing}; {@code seal} is the SHA-256 of all else.
 */
final class RunJson {

    static final String FORMAT = "adit-run/1";

    private static final ObjectMapper MAPPER = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

    private RunJson() {}

    /** The whole file; {@code made} is the day as ISO text, {@code timing} in ms by step; both stand outside the seal. */
    static String text(StudyResult result, String made, Map<String, Double> timing) {
        ObjectNode root = content(result);
        root.put("seal", seal(root));
        ObjectNode times = root.putObject("timing");
        times.put("made", made);
        timing.forEach((step, millis) -> figure(times, step, millis, "ms"));
        return write(root) + "\n";
    }

    /** Everything but seal and timing. */
    static ObjectNode content(StudyResult result) {
        ObjectNode root = MAPPER.createObjectNode();
        root.put("format", FORMAT);
        root.put("adit", result.version());
        root.put("title", result.study().title());
        root.set("question", question(result));
        root.set("inputs", inputs(result));
        root.set("solver", solver(result.plan()));
        root.set("verdict", verdict(result.plan().verdict()));
        root.set("portfolio", portfolio(result.plan()));
        root.set("costs", costs(result.plan()));
        root.set("evidence", evidence(result.plan()));
        root.set("claims", claims(result.plan()));
        ObjectNode tables = root.putObject("tables");
        result.tables().forEach(table -> tables.set(table.name(), table(table)));
        return root;
    }

    /** Tables alone. */
    static String tables(List<ResultTable> list) {
        ObjectNode tables = MAPPER.createObjectNode();
        list.forEach(table -> tables.set(table.name(), table(table)));
        return write(tables);
    }

    /** SHA-256 over the content without seal and timing. */
    static String seal(ObjectNode root) {
        ObjectNode copy = root.deepCopy();
        copy.remove(List.of("seal", "timing"));
        return Hashes.sha256(write(copy).getBytes(StandardCharsets.UTF_8));
    }

    private static String write(ObjectNode node) {
        try {
            return MAPPER.writeValueAsString(node);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static ObjectNode question(StudyResult result) {
        Question question = result.study().question();
        ObjectNode node = MAPPER.createObjectNode();
        node.put("name", question.name());
        node.put("world", result.world().name());
        node.put("supplier", question.supplier().code());
        node.put("coalition", result.study().coalition());
        ArrayNode members = node.putArray("members");
        question.members().forEach(member -> members.add(member.code()));
        node.put("scenario", question.scenario());
        figure(node, "first-year", question.firstYear(), "year");
        figure(node, "last-year", question.lastYear(), "year");
        ArrayNode targets = node.putArray("targets");
        for (Target target : question.targets()) {
            ObjectNode one = targets.addObject();
            one.put("kind", target instanceof Target.Coverage ? "coverage" : "share");
            one.put("form", target.form().code());
            figure(one, "level", target.level(), "share");
            figure(one, "from", target.from(), "year");
        }
        return node;
    }

    private static ObjectNode inputs(StudyResult result) {
        ObjectNode node = MAPPER.createObjectNode();
        result.inputs().forEach(node::put);
        return node;
    }

    private static ObjectNode solver(PlanResult plan) {
        PlanResult.SolverReport report = plan.solver();
        ObjectNode node = MAPPER.createObjectNode();
        node.put("name", report.solver());
        node.put("status", "optimal");
        figure(node, "seed", 0, "number");
        figure(node, "rows", report.rows(), "number");
        figure(node, "columns", report.columns(), "number");
        figure(node, "nonzeros", report.nonzeros(), "number");
        figure(node, "solves", report.solves(), "number");
        figure(node, "cost-rows", report.costRows(), "number");
        figure(node, "cost-columns", report.costColumns(), "number");
        figure(node, "largest-violation", report.largestViolation(), "t/y");
        figure(node, "gap", report.gap(), "relative");
        return node;
    }

    private static ObjectNode verdict(PlanResult.Verdict verdict) {
        ObjectNode node = MAPPER.createObjectNode();
        node.put("reachable", verdict.reachable());
        figure(node, "asked-year", verdict.askedYear(), "year");
        optional(node, "best-coverage", verdict.bestCoverage(), "share");
        optional(node, "lowest-share", verdict.lowestShare(), "share");
        figure(node, "coverage-today", verdict.coverageToday(), "share");
        figure(node, "shortfall", verdict.shortfall(), "share");
        optional(node, "earliest-year", boxed(verdict.earliestYear()), "year");
        return node;
    }

    private static ObjectNode portfolio(PlanResult plan) {
        ObjectNode node = MAPPER.createObjectNode();
        optional(node, "from", plan.portfolio().map(PlanResult.Portfolio::from), "year");
        return node;
    }

    private static ObjectNode costs(PlanResult plan) {
        ObjectNode node = MAPPER.createObjectNode();
        optional(node, "total", plan.costs().map(PlanResult.Costs::total), "million US$");
        optional(node, "without-targets", plan.costs().map(PlanResult.Costs::withoutTargets), "million US$");
        optional(node, "members", plan.costs().map(PlanResult.Costs::members), "million US$");
        optional(
                node,
                "members-without-targets",
                plan.costs().map(PlanResult.Costs::membersWithoutTargets),
                "million US$");
        optional(node, "capital", plan.costs().map(PlanResult.Costs::capital), "million US$");
        return node;
    }

    private static ObjectNode evidence(PlanResult plan) {
        ObjectNode node = MAPPER.createObjectNode();
        figure(node, "assumption-share", plan.evidence().assumptionShare(), "share");
        return node;
    }

    private static ArrayNode claims(PlanResult plan) {
        ArrayNode claims = MAPPER.createArrayNode();
        for (PlanResult.Proof proof : plan.proofs()) {
            ObjectNode node = claims.addObject();
            node.put("aim", proof.aim());
            figure(node, "from", proof.fromYear(), "year");
            figure(node, "bound", proof.claim(), "share");
        }
        return claims;
    }

    private static ObjectNode table(ResultTable table) {
        ObjectNode node = MAPPER.createObjectNode();
        node.put("title", table.title());
        ArrayNode columns = node.putArray("columns");
        table.columns()
                .forEach(
                        column -> columns.addObject().put("name", column.name()).put("unit", column.unit()));
        ArrayNode rows = node.putArray("rows");
        for (List<Object> row : table.rows()) {
            ArrayNode line = rows.addArray();
            row.forEach(value -> add(line, value));
        }
        return node;
    }

    private static void add(ArrayNode line, Object value) {
        switch (value) {
            case Integer number -> line.add(number.intValue());
            case Long number -> line.add(number.longValue());
            case Double number -> line.add(number.doubleValue());
            case Boolean flag -> line.add(flag.booleanValue());
            case String text -> line.add(text);
            default -> line.addNull();
        }
    }

    private static void figure(ObjectNode node, String name, Number value, String unit) {
        ObjectNode figure = node.putObject(name);
        if (value instanceof Double number) {
            figure.put("value", number);
        } else {
            figure.put("value", value.longValue());
        }
        figure.put("unit", unit);
    }

    private static void optional(ObjectNode node, String name, Optional<? extends Number> value, String unit) {
        if (value.isPresent()) {
            figure(node, name, value.get(), unit);
        } else {
            node.putNull(name);
        }
    }

    private static Optional<Integer> boxed(OptionalInt value) {
        return value.isPresent() ? Optional.of(value.getAsInt()) : Optional.empty();
    }
}
