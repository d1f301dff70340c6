package adit.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Altered inputs of every kind: 2,000 cases; with {@code -Pfuzz} 100,000. {@code -Dadit.fuzz.case=N} runs one case and prints what
 * the commands print; {@code -Dadit.fuzz.first=N} begins with another case than 0.
 */
class A03_FuzzTest {

    private static final int CASES = Integer.getInteger("adit.fuzz", 2_000);
    private static final int FIRST = Integer.getInteger("adit.fuzz.first", 0);
    private static final int ONE = Integer.getInteger("adit.fuzz.case", -1);
    private static final int SHOWN = 20;
    private static final long SLOW = 20_000_000_000L;

    @TempDir
    Path folder = Path.of("");

    private final Figures figures = new Figures();

    @Test
    void anAlteredInputIsRefusedToldOrWithoutEffect() throws IOException {
        List<Subject> subjects = subjects();
        List<String> findings = new ArrayList<>();
        for (int number = ONE < 0 ? FIRST : ONE; number < (ONE < 0 ? FIRST + CASES : ONE + 1); number++) {
            finding(subjects, number).ifPresent(findings::add);
        }
        System.out.println(figures.text());
        assertThat(findings.subList(0, Math.min(SHOWN, findings.size())))
                .as("%d findings in %d cases", findings.size(), CASES)
                .isEmpty();
    }

    @Test
    void untouchedInputsGiveNoWarning() throws IOException {
        for (Subject subject : subjects()) {
            for (int seed = 0; seed < 30; seed++) {
                Sample sample = subject.sample(new Random(seed * 7_919L));
                for (Done done : run(subject, sample, "untouched-" + subject.name() + "-" + seed)) {
                    assertThat(done.code())
                            .as(subject.name() + "\n" + done.text())
                            .isZero();
                    assertThat(subject.isClean() && subject.warns(done))
                            .as(subject.name() + "\n" + done.text())
                            .isFalse();
                }
            }
        }
    }

    private List<Subject> subjects() throws IOException {
        Path like = repository().resolve("data/world-2025");
        Path worlds = Files.createDirectories(folder.resolve("subjects"));
        WorldSubject world = new WorldSubject(worlds, like);
        StudySubject study = new StudySubject(world);
        Path publishers = repository().resolve("modules/importers/src/test/resources/publishers");
        return List.of(
                world,
                study,
                new ArticleSubject(like),
                new ImportSubject(publishers, like),
                new RunSubject(Files.createDirectories(folder.resolve("run")), study));
    }

    private Optional<String> finding(List<Subject> subjects, int number) throws IOException {
        Random random = new Random(number * 7_919L + 17);
        Subject subject = chosen(subjects, random.nextInt(100));
        Sample sample = subject.sample(random);
        Alteration alteration = subject.alter(sample, random);
        long start = System.nanoTime();
        List<Done> altered = run(subject, alteration.sample(), "case");
        long time = System.nanoTime() - start;
        boolean warns = altered.stream().anyMatch(subject::warns);
        Done worst =
                altered.stream().filter(done -> done.code() != 0).findFirst().orElse(altered.getLast());
        figures.add(subject.name(), alteration, worst, warns);
        Optional<String> fault =
                altered.stream().flatMap(done -> Oracle.crash(done).stream()).findFirst();
        if (fault.isEmpty() && alteration.expect() == Expect.SAME) {
            List<Done> untouched = run(subject, sample, "case");
            fault = Oracle.result(alteration, untouched.getLast(), altered.getLast(), warns);
        } else if (fault.isEmpty()) {
            fault = Oracle.result(alteration, worst, joined(worst, altered), warns);
        }
        if (fault.isEmpty() && time > SLOW) {
            fault = Optional.of("takes " + time / 1_000_000_000 + " s");
        }
        if (ONE >= 0) {
            System.out.println(alteration.words());
            altered.forEach(done -> System.out.println(done.code() + "\n" + done.text()));
        }
        return fault.map(words -> "case " + number + ", " + subject.name() + ", " + alteration.words() + ": " + words);
    }

    /** The messages of all commands, with the code of the one that refused. */
    private static Done joined(Done worst, List<Done> all) {
        StringBuilder text = new StringBuilder();
        all.forEach(done -> text.append(done.text()));
        return new Done(worst.code(), text.toString(), "");
    }

    private static Subject chosen(List<Subject> subjects, int of) {
        int sum = 0;
        for (Subject subject : subjects) {
            sum += subject.share();
            if (of < sum) {
                return subject;
            }
        }
        return subjects.getLast();
    }

    /** Runs the commands until one refuses; the folder is deleted afterwards. */
    private List<Done> run(Subject subject, Sample sample, String name) throws IOException {
        Path place = Files.createDirectories(folder.resolve(name));
        try {
            sample.write(place);
            List<Done> done = new ArrayList<>();
            for (List<String> command : subject.commands(place, sample)) {
                List<String> before = files(place);
                Done one = Done.run(command.toArray(String[]::new));
                done.add(one);
                if (one.code() == 2 && !files(place).equals(before)) {
                    done.add(new Done(-1, "", "exit code 2, and files were written"));
                }
            }
            return done;
        } finally {
            delete(place);
        }
    }

    private static List<String> files(Path place) throws IOException {
        try (Stream<Path> files = Files.walk(place)) {
            return files.map(Path::toString).sorted().toList();
        }
    }

    private static void delete(Path place) throws IOException {
        try (Stream<Path> files = Files.walk(place)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    static Path repository() {
        Path here = Path.of("").toAbsolutePath();
        while (!Files.exists(here.resolve("CITATION.cff"))) {
            here = Objects.requireNonNull(here.getParent());
        }
        return here;
    }
}
