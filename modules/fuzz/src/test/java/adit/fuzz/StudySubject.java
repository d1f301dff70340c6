package adit.fuzz;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Study files of both kinds. */
final class StudySubject implements Subject {

    private static final String STUDY = "study.yaml";

    private static final String DEPENDENCE = """
            kind: dependence
            name: altered
            title: A study
            world: world
            supplier: SUP
            coalition: {name: Us, members: [AAA]}
            year: 2025
            benchmark: 0.65
            """;

    private static final String PLAN = """
            name: altered
            title: A study
            world: world
            supplier: SUP
            coalition: {name: Us, members: [AAA]}
            horizon: {first: 2026, last: 2028}
            serve: everyone
            scenario: base
            targets:
              - {kind: coverage, form: metal, level: 0.5, from: 2027}
            assumptions:
              cut-off-years: 3
              discount-rate: 0.05
            """;

    /** What no field of a study takes. */
    private static final List<String> WRONG = List.of(
            "[a, [b, c]]",
            "{a: {b: c}}",
            "&a x",
            "*a",
            "!!int 3",
            "2030d",
            "0x1p-1",
            ".inf",
            ".nan",
            "|\n  x",
            "\"\\e[31m\"",
            "\"a\\0b\"",
            "[]",
            "{}",
            "''",
            "~",
            "1e999",
            "\"a\\u202eb\"",
            "[*a]",
            "yes: no",
            "-1e9");

    private final WorldSubject worlds;

    StudySubject(WorldSubject worlds) {
        this.worlds = worlds;
    }

    @Override
    public String name() {
        return "study";
    }

    @Override
    public int share() {
        return 15;
    }

    @Override
    public Sample sample(Random random) {
        Sample world = worlds.first();
        Sample sample = Sample.empty().with(STUDY, random.nextInt(4) == 0 ? PLAN : DEPENDENCE);
        for (String name : world.names()) {
            sample = sample.with("world/" + name, world.bytes(name));
        }
        return sample;
    }

    @Override
    public List<List<String>> commands(Path folder, Sample sample) {
        return List.of(List.of(
                "run",
                folder.resolve(STUDY).toString(),
                "--out",
                folder.resolve("out").toString(),
                "-q",
                "--date",
                "2026-01-31",
                "--width",
                "200"));
    }

    @Override
    public Alteration alter(Sample sample, Random random) {
        String text = sample.text(STUDY);
        return switch (random.nextInt(8)) {
            case 0 -> harmless(sample, text, random);
            case 1 -> FileBytes.alter(sample, STUDY, random);
            case 2 ->
                told(
                        "unknown field",
                        sample,
                        text + Words.pick(List.of("suplier: X\n", "x: 1\n", "<<: {a: b}\n"), random));
            case 3 ->
                told(
                        "field twice",
                        sample,
                        text + Words.pick(lines(text), random).replaceAll("(?s)\\n.*", "") + "\n");
            case 4 -> told("second document", sample, text + "---\nname: other\n");
            default -> value(sample, text, random);
        };
    }

    /** The fields of the first level, each with what is below it. */
    private static List<String> lines(String text) {
        return Arrays.stream(text.split("\n(?! )", -1))
                .filter(line -> !line.isBlank())
                .toList();
    }

    private static Alteration harmless(Sample sample, String text, Random random) {
        List<String> lines = new ArrayList<>(lines(text));
        Collections.shuffle(lines, random);
        String other = switch (random.nextInt(3)) {
            case 0 -> "# a remark\n" + text.replace("\n", "   # another\n");
            case 1 -> text.replace("\n", "\r\n");
            default -> String.join("\n", lines) + "\n";
        };
        return Alteration.of("another writing", "another writing", Expect.SAME, sample.with(STUDY, other));
    }

    private static Alteration value(Sample sample, String text, Random random) {
        List<String> lines = new ArrayList<>(lines(text));
        int at = random.nextInt(lines.size());
        String field = lines.get(at).replaceAll("(?s):.*", "");
        String wrong = Words.pick(WRONG, random);
        boolean anyText = field.equals("title") || field.equals("name") || field.equals("world");
        boolean noAssumptions = field.equals("assumptions") && wrong.equals("{}"); // a study may state none
        lines.set(at, field + ": " + wrong);
        Alteration alteration = told("wrong value", sample, String.join("\n", lines) + "\n");
        return anyText || noAssumptions
                ? Alteration.of("other text", field + ": " + wrong, Expect.ANY, alteration.sample())
                : new Alteration("wrong value", field + ": " + wrong, Expect.TOLD, List.of(STUDY), alteration.sample());
    }

    private static Alteration told(String kind, Sample sample, String text) {
        return Alteration.of(kind, kind, Expect.TOLD, sample.with(STUDY, text)).at(STUDY);
    }
}
