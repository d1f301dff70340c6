package adit.study;

import static org.assertj.core.api.Assertions.assertThat;

import adit.basics.Issue;
import adit.basics.Issues;
import adit.plandata.question.Question;
import adit.plandata.question.Serve;
import adit.testworlds.TinyWorld;
import adit.world.World;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whose demand is to be covered, and whose plants, scrap and stocks do not count: words, places and groups that contradict each other. */
class A07_ServeFieldsTest {

    private static final String GOOD = """
            name: tiny-2028
            title: A tiny study
            world: world
            supplier: SUP
            coalition: {name: Pair, members: [AAA, GRP]}
            horizon: {first: 2026, last: 2030}
            scenario: base
            targets:
              - {kind: coverage, form: metal, level: 0.65, from: 2028}
            """;

    private final World world = TinyWorld.named("tiny")
            .places("AAA", "GRP", "CCC", "OTH", "SUP")
            .within("GRP", "ONE")
            .within("OTH", "TWO")
            .within("SUP", "HKG")
            .form("metal", "mining")
            .mine("dig", "metal")
            .demand("metal", "AAA", 10)
            .world();

    @TempDir
    Path folder = Path.of("");

    @Test
    void aStudyThatDoesNotSayServesEveryoneAndExcludesNobody() {
        Question question = read("", new Issues()).orElseThrow();
        assertThat(question.serve()).isEqualTo(Serve.EVERYONE);
        assertThat(question.exclude()).isEmpty();
    }

    @Test
    void aStudyStatesBoth() {
        Question question =
                read("serve: members\nexclude: [CCC, OTH]\n", new Issues()).orElseThrow();
        assertThat(question.serve()).isEqualTo(Serve.MEMBERS);
        assertThat(question.exclude()).hasToString("[CCC, OTH]");
        assertThat(read("serve: everyone\n", new Issues()).orElseThrow().serve())
                .isEqualTo(Serve.EVERYONE);
    }

    @Test
    void anotherWordIsRefused() {
        assertThat(faults("serve: member\n")).containsExactly("unknown-word serve member: did you mean members?");
        assertThat(faults("serve: MEMBERS\n")).singleElement().asString().startsWith("unknown-word serve MEMBERS");
        assertThat(faults("serve:\n")).singleElement().asString().startsWith("empty-field serve");
        assertThat(faults("serve: [members]\n")).singleElement().asString().startsWith("wrong-kind serve");
    }

    @Test
    void allFaultsOfTheListAreToldAtOnce() {
        List<String> faults = faults("serve: all\nexclude: [CCC, CCC, AAA, SUP, HKG, GRP, ONE, TWO, OTH, OTT]\n");
        assertThat(faults)
                .extracting(fault -> fault.substring(0, fault.indexOf(':')))
                .containsExactlyInAnyOrder(
                        "unknown-word serve all",
                        "duplicate-key exclude CCC",
                        "member-excluded exclude AAA",
                        "supplier-excluded exclude SUP",
                        "supplier-excluded exclude HKG",
                        "excluded-twice exclude HKG",
                        "member-excluded exclude GRP",
                        "member-excluded exclude ONE",
                        "excluded-twice exclude ONE",
                        "excluded-twice exclude OTH",
                        "unknown-place exclude OTT");
    }

    @Test
    void anEmptyListOrALongOneIsRefused() {
        assertThat(faults("exclude: []\n")).singleElement().asString().startsWith("missing-list exclude");
        assertThat(faults("exclude: CCC\n")).singleElement().asString().startsWith("missing-list exclude");
        assertThat(faults("exclude: [" + "CCC, ".repeat(300) + "OTH]\n"))
                .singleElement()
                .asString()
                .startsWith("too-many exclude 301");
    }

    /** Code, field and value of each fault, and its hint. */
    private List<String> faults(String more) {
        Issues issues = new Issues();
        assertThat(read(more, issues)).isEmpty();
        return issues.list().stream().map(A07_ServeFieldsTest::said).toList();
    }

    private static String said(Issue issue) {
        return issue.code() + " " + issue.column() + " " + issue.value() + ": " + issue.hint();
    }

    private Optional<Question> read(String more, Issues issues) {
        try {
            Path file = Files.writeString(folder.resolve("study.yaml"), GOOD + more);
            return StudyFile.read(file, StudyKinds.usual(), issues)
                    .flatMap(found -> {
                        found.world();
                        return found.plan(world);
                    })
                    .map(Study::question);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
