package adit.study;

import adit.basics.Controls;
import adit.basics.Issues;
import adit.basics.Nearest;
import adit.runs.Asked;
import adit.runs.Heading;
import adit.runs.Kinds;
import adit.runs.RunKind;
import adit.runs.fields.Fields;
import adit.runs.fields.YamlFile;
import adit.world.World;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** A study file as written by the user, before its words are looked up in a world. */
public final class StudyFile {

    static final int EARLIEST = 2000;
    static final int LATEST = 2100;

    private static final String OBSERVED = "observed";
    private static final String RECONCILED = "reconciled";

    /** The fields of every study file. */
    private static final Set<String> HEADING = Set.of("kind", "name", "title", "world", "base-year");

    private final Path path;
    private final byte[] bytes;
    private final Fields fields;
    private final RunKind<World, ?, ?> kind;

    private StudyFile(Path path, byte[] bytes, Fields fields, RunKind<World, ?, ?> kind) {
        this.path = path;
        this.bytes = bytes;
        this.fields = fields;
        this.kind = kind;
    }

    /** Reads the file; empty if it is none, with the reason among the issues. A kind that is not there is an issue too. */
    public static Optional<StudyFile> read(Path path, Kinds<World> kinds, Issues issues) {
        String name = String.valueOf(path.getFileName());
        return YamlFile.bytes(path, name, issues)
                .flatMap(bytes -> YamlFile.read(bytes, name, issues)
                        .map(mapping -> new Fields(name, "", mapping, issues))
                        .flatMap(fields -> kind(fields, kinds).map(kind -> new StudyFile(path, bytes, fields, kind)))
                        .map(StudyFile::checked));
    }

    /** The kind named in the file, otherwise the default kind; empty, with an issue, if there is no such kind. */
    private static Optional<RunKind<World, ?, ?>> kind(Fields fields, Kinds<World> kinds) {
        if (!fields.has("kind")) {
            return Optional.of(kinds.usual());
        }
        String word = fields.text("kind");
        Optional<RunKind<World, ?, ?>> found = kinds.find(word);
        if (found.isEmpty()) {
            fields.error(
                    "unknown-word",
                    fields.line("kind"),
                    "kind",
                    word,
                    "unknown kind of study",
                    Nearest.hint(word, kinds.names(), "use one of " + String.join(", ", kinds.names())));
        }
        return found;
    }

    private StudyFile checked() {
        Set<String> known = new TreeSet<>(HEADING);
        known.addAll(kind.fields());
        fields.only(known);
        if (!name().matches("[a-z0-9][a-z0-9-]*")) {
            fields.error(
                    "bad-name",
                    fields.line("name"),
                    "name",
                    name(),
                    "a name may contain only lower-case letters, digits and hyphens",
                    "for example g7-magnets-2030");
        }
        return this;
    }

    /** Name of the study, also of its folder of results. */
    public String name() {
        return fields.text("name");
    }

    /** The kind of its question. */
    public String kind() {
        return kind.name();
    }

    /** Reports that the study is not of the kind that a command answers. */
    public void requireKind(String wanted) {
        if (kind().equals(wanted)) {
            return;
        }
        fields.error(
                "another-kind",
                fields.line("kind"),
                "kind",
                kind(),
                "this study is not of the kind " + wanted,
                "use adit run " + path);
    }

    /** The bytes from which this was read. */
    public byte[] bytes() {
        return bytes.clone();
    }

    /** The file itself. */
    public Path path() {
        return path;
    }

    /** The world folder that the study names, relative to the file; without control characters, which are an error of the file and in no path. */
    public Path world() {
        return path.toAbsolutePath()
                .resolveSibling(Controls.clean(fields.text("world")))
                .normalize();
    }

    /**
     * True if the study starts from the reconciled base year ({@code base-year: reconciled}), false if from the figures as
     * observed (the default); another word is an issue.
     */
    public boolean startsReconciled() {
        String word = fields.findText("base-year").orElse(OBSERVED);
        if (!word.equals(OBSERVED) && !word.equals(RECONCILED)) {
            fields.error(
                    "unknown-word",
                    fields.line("base-year"),
                    "base-year",
                    word,
                    "base-year must be observed or reconciled",
                    Nearest.hint(word, List.of(OBSERVED, RECONCILED), "write observed or reconciled"));
        }
        return word.equals(RECONCILED);
    }

    /** Looks every word up in the world; empty if something is wrong, with every reason among the issues. */
    public Optional<Asked<World, ?, ?>> resolve(World world) {
        return resolve(kind, world);
    }

    /** The question of the plan, with its words looked up in the world; empty if the study is of another kind, or invalid. */
    public Optional<Study> plan(World world) {
        return resolve(world)
                .map(Asked::question)
                .filter(Study.class::isInstance)
                .map(Study.class::cast);
    }

    private <Q, R> Optional<Asked<World, ?, ?>> resolve(RunKind<World, Q, R> of, World world) {
        Heading heading = new Heading(name(), fields.findText("title").orElse(name()));
        Optional<Q> question = of.ask(heading, fields, world);
        return fields.issues().hasErrors()
                ? Optional.empty()
                : question.map(found -> new Asked<>(of, heading, found, world, world.name()));
    }
}
