package adit.runs;

import adit.basics.Controls;
import adit.basics.UnitOfMeasure;
import adit.folders.Hashes;
import adit.runs.codec.RecordCodec.Encoded;
import adit.runs.codec.Stored;
import adit.runs.files.BadRunException;
import adit.runs.files.JsonText;
import adit.runs.files.ResultTable;
import adit.runs.files.TablesJson;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * A {@code run.json}: an envelope around question and result, with a seal. The same run gives the same bytes, apart from the block
 * {@code timing}; {@code seal} is the SHA-256 of everything but {@code seal} and {@code timing}.
 */
public final class RunDocument {

    /** Name of the file in a run folder. */
    public static final String FILE = "run.json";

    /** The format that this version writes and reads. */
    public static final String FORMAT = "adit-run/2";

    static final String QUESTION = "question";
    /** Field of the question that names the world. */
    static final String WORLD = "world";

    static final String TABLES = "tables";

    private static final List<String> UNSEALED = List.of("seal", "timing");
    private static final Set<String> OWN =
            Set.of("format", "kind", "adit", "title", "seed", QUESTION, "inputs", TABLES, "seal", "timing");

    private final String file;
    private final ObjectNode root;

    private RunDocument(String file, ObjectNode root) {
        this.file = file;
        this.root = root;
    }

    /**
     * The document of a finished run.
     *
     * @param question as written; see {@link adit.runs.codec.RecordCodec#inline}
     * @param result its fields go to the top level and must not have the name of a part of the envelope
     * @param more tables that follow from question and inputs, after those of the result
     */
    public static RunDocument of(Envelope envelope, ObjectNode question, Encoded result, List<ResultTable> more) {
        ObjectNode root = JsonNodeFactory.instance.objectNode();
        root.put("format", FORMAT);
        root.put("kind", envelope.kind());
        root.put("adit", envelope.adit());
        root.put("title", envelope.title());
        envelope.seed().ifPresentOrElse(seed -> root.put("seed", seed), () -> root.putNull("seed"));
        root.set(QUESTION, question);
        ObjectNode inputs = root.putObject("inputs");
        envelope.inputs().forEach(inputs::put);
        result.fields().properties().forEach(field -> {
            if (OWN.contains(field.getKey())) {
                throw new IllegalArgumentException("reserved name of a part of a result: " + field.getKey());
            }
            root.set(field.getKey(), field.getValue());
        });
        List<ResultTable> tables = new ArrayList<>(result.tables());
        tables.addAll(more);
        root.set(TABLES, TablesJson.node(tables));
        return new RunDocument(FILE, root);
    }

    /** Reads the file of a run folder; throws {@link BadRunException} if it is not a run of this format. */
    public static RunDocument read(Path folder) {
        String name = folder.resolve(FILE).toString();
        try {
            JsonNode node = JsonText.read(Files.readAllBytes(Path.of(name)));
            String found = node.path("format").asString("");
            if (!(node instanceof ObjectNode root) || !found.equals(FORMAT)) {
                throw new BadRunException(
                        name, "format", "", found, "this is not a run that this version can read; it reads " + FORMAT);
            }
            checkShown(name, root);
            return new RunDocument(name, root);
        } catch (NoSuchFileException absent) {
            throw new BadRunException(name, "", "", "", "the file does not exist");
        } catch (JacksonException garbled) {
            throw new BadRunException(name, line(garbled), "", "", "this is not JSON");
        } catch (IOException unreadable) {
            throw new BadRunException(name, "", "", "", "the file cannot be read");
        }
    }

    /** Its texts are shown on terminals and pages, which would obey control characters; no run is written with one. */
    private static void checkShown(String file, JsonNode node) {
        String text = node.isString() ? node.asString() : "";
        int at = Controls.find(text);
        if (at >= 0) {
            throw new BadRunException(
                    file,
                    "",
                    "",
                    Controls.clean(text),
                    "this text contains the control character " + Controls.name(text.charAt(at)));
        }
        node.forEach(inner -> checkShown(file, inner));
    }

    /** The line of an error; empty where the limits of the parser give none, as with very deep nesting. */
    private static String line(JacksonException garbled) {
        return garbled.getLocation() == null
                ? ""
                : "line " + garbled.getLocation().getLineNr();
    }

    /** The whole file: {@code made} is the date as ISO text, {@code timing} ms by step; the seal covers neither. */
    public String text(String made, Map<String, Double> timing) {
        ObjectNode whole = root.deepCopy();
        whole.put("seal", expectedSeal());
        ObjectNode times = whole.putObject("timing");
        times.put("made", made);
        timing.forEach((step, millis) ->
                times.putObject(step).put("value", millis).put("unit", UnitOfMeasure.MILLISECONDS.symbol()));
        return JsonText.pretty(whole) + "\n";
    }

    /** SHA-256 over everything but seal and timing. */
    public String expectedSeal() {
        ObjectNode copy = root.deepCopy();
        copy.remove(UNSEALED);
        return Hashes.sha256(JsonText.pretty(copy).getBytes(StandardCharsets.UTF_8));
    }

    /** The seal that the file states; empty if it has none. */
    public String statedSeal() {
        return root.path("seal").asString("");
    }

    /** The metadata of the run. */
    public Envelope envelope() {
        JsonNode seed = root.path("seed");
        Map<String, String> inputs = new TreeMap<>();
        root.path("inputs")
                .properties()
                .forEach(entry -> inputs.put(entry.getKey(), entry.getValue().asString("")));
        return new Envelope(
                root.path("kind").asString(""),
                root.path("adit").asString(""),
                root.path("title").asString(""),
                seed.isIntegralNumber() ? OptionalLong.of(seed.longValue()) : OptionalLong.empty(),
                inputs);
    }

    /** The day on which the run was made, as ISO text; empty if the file does not say. */
    public String made() {
        return root.path("timing").path("made").asString("");
    }

    /** The question as written. */
    public JsonNode question() {
        return root.path(QUESTION);
    }

    /** Fields and tables, for a {@link adit.runs.codec.RecordCodec}. */
    public Stored stored() {
        return new Stored(file, root, root.path(TABLES));
    }

    /** The figures by path. */
    public RunFields fields() {
        return RunFields.of(root);
    }

    /** The paths of the first differences, one for each part at the top; empty if this document states what {@code expected} does. */
    public List<String> differences(RunDocument expected) {
        List<String> wrong = new ArrayList<>();
        expected.root.properties().forEach(entry -> {
            JsonNode stated = root.path(entry.getKey());
            if (!UNSEALED.contains(entry.getKey()) && !JsonText.same(entry.getValue(), stated)) {
                wrong.add(JsonText.firstDifference(entry.getKey(), entry.getValue(), stated));
            }
        });
        return List.copyOf(wrong);
    }
}
