package adit.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import adit.basics.FormId;
import adit.basics.Issue;
import adit.basics.Issues;
import adit.basics.PlaceId;
import adit.basics.Watch;
import adit.math.solver.HighsSolver;
import adit.study.DependenceAnswer.ReadingRow;
import adit.testworlds.TinyWorld;
import adit.world.Defaults;
import adit.world.Form;
import adit.world.Group;
import adit.world.Place;
import adit.world.Vocabulary;
import adit.world.World;
import adit.world.WorldBuilder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Supplier and members that overlap through a place that reports for others. EUR reports for Estonia; the group UNION is EUR, EST and DEU. */
class A06_OverlapTest {

    private static final List<String> STUDIES = List.of("kind: dependence\nname: x\nworld: world\n", """
            name: x
            title: X
            world: world
            horizon: {first: 2026, last: 2030}
            scenario: base
            targets: []
            """);

    private static final World WORLD = world();

    @TempDir
    private Path folder = Path.of("");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "EST | EUR | supplier-overlaps | EUR | remove it",
                "EST | DEU, EUR | supplier-overlaps | EUR | remove it",
                "EUR | EST | supplier-overlaps | EST | remove it",
                "EUR | EUR | supplier-is-member | EUR | remove it",
                "DEU | UNION | unknown-place | UNION | write its places, EUR, DEU",
                "DEU | UK | unknown-place | UK | did you mean GBR?",
            })
    void isRefusedInStudiesOfEveryKind(String supplier, String members, String code, String value, String hint)
            throws IOException {
        for (String study : STUDIES) {
            List<Issue> issues =
                    issues(study + "supplier: " + supplier + "\ncoalition: {members: [" + members + "]}\n");
            assertThat(issues)
                    .filteredOn(issue -> issue.code().equals(code))
                    .singleElement()
                    .satisfies(issue -> {
                        assertThat(issue.value()).isEqualTo(value);
                        assertThat(issue.hint()).contains(hint);
                    });
        }
    }

    /** A plan divides what is reported for the group; dependence needs figures of the place, and does not count it twice. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"EUR, EST | remove it: the figures of EUR include it", "EST | name EUR instead"})
    void aPlaceOfAGroupIsAMemberOfAPlanOnly(String members, String hint) throws IOException {
        String asked = "supplier: DEU\ncoalition: {members: [" + members + "]}\n";
        assertThat(issues(STUDIES.getFirst() + asked)).singleElement().satisfies(issue -> {
            assertThat(issue.code()).isEqualTo("member-in-group");
            assertThat(issue.value()).isEqualTo("EST");
            assertThat(issue.hint()).isEqualTo(hint);
        });
        assertThat(issues(STUDIES.getLast() + asked)).extracting(Issue::code).doesNotContain("member-in-group");
    }

    @Test
    void aPlaceWithTradeOfItsOwnIsCountedByThat() throws IOException {
        World trading = TinyWorld.named("study")
                .places("AAA", "SUP", "GRP")
                .within("GRP", "ONE")
                .form("metal", "metal")
                .production("metal", "SUP", 10)
                .trade("metal", "SUP", "ONE", 4)
                .trade("metal", "AAA", "ONE", 1)
                .trade("metal", "SUP", "GRP", 1)
                .trade("metal", "AAA", "GRP", 9)
                .world();
        DependenceStudy study = new DependenceStudy(
                "x", new PlaceId("SUP"), List.of(new PlaceId("ONE")), "one", 2025, List.of(new FormId("metal")), 0.65);
        DependenceResult found = new DependenceKind(new HighsSolver()).answer(study, trading, Watch.silent());
        assertThat(found.answer().readings())
                .filteredOn(row -> row.measure().equals("face-value-share"))
                .extracting(ReadingRow::value)
                .containsExactly(Optional.of(0.8));
    }

    @Test
    void aShareOfAGroupIsThatOfAMemberInOne() throws IOException {
        String asked = """
                supplier: DEU
                coalition: {members: [EST, GBR]}
                assumptions: {share-of-group: {EST: 0.1, GBR: 0.1, FRA: 0.1, EUR: 2}, include-status: [on-hold, announced, sold]}
                """;
        assertThat(issues(STUDIES.getLast() + asked))
                .filteredOn(issue -> issue.column().startsWith("assumptions"))
                .extracting(Issue::code, Issue::value, Issue::message)
                .containsExactlyInAnyOrder(
                        tuple("not-in-a-group", "GBR", "no other place reports for this one"),
                        tuple("not-in-a-group", "FRA", "this place is not a member of the coalition"),
                        tuple("not-in-a-group", "EUR", "this place is not a member of the coalition"),
                        tuple("unknown-status", "announced", "projects of this status are in every plan"),
                        tuple("unknown-status", "sold", "this is no status of projects"));
    }

    @ParameterizedTest
    @CsvSource({"EUR, DEU", "DEU, EUR", "EST, DEU"})
    void placesThatDoNotOverlapAreNotRefused(String supplier, String member) throws IOException {
        String study = STUDIES.getFirst() + "supplier: " + supplier + "\ncoalition: {members: [" + member + "]}\n";
        assertThat(issues(study)).isEmpty();
    }

    @Test
    void aWorldWithoutFormsIsAFault() throws IOException {
        Path file = Files.writeString(
                folder.resolve("study.yaml"), STUDIES.getFirst() + "supplier: DEU\ncoalition: {members: [GBR]}\n");
        World empty = new WorldBuilder("empty", 2025)
                .add(new Place(new PlaceId("DEU"), "Germany", "", Optional.empty()))
                .add(new Place(new PlaceId("GBR"), "United Kingdom", "", Optional.empty()))
                .build();
        Issues issues = new Issues();
        StudyFile.read(file, StudyKinds.usual(), issues).ifPresent(read -> read.resolve(empty));
        assertThat(issues.list()).extracting(Issue::code).containsExactly("no-forms");
    }

    private List<Issue> issues(String text) throws IOException {
        Path file = Files.writeString(folder.resolve("study.yaml"), text);
        Issues issues = new Issues();
        StudyFile.read(file, StudyKinds.usual(), issues).ifPresent(read -> read.resolve(WORLD));
        return issues.list();
    }

    private static World world() {
        PlaceId eur = new PlaceId("EUR");
        PlaceId est = new PlaceId("EST");
        PlaceId deu = new PlaceId("DEU");
        return new WorldBuilder("tiny", 2025)
                .add(new Form(new FormId("salt"), "salt", "", "salt", "mining", "t"))
                .add(new Place(deu, "Germany", "", Optional.empty()))
                .add(new Place(eur, "Rest of the EU", "", Optional.empty()))
                .add(new Place(est, "Estonia", "", Optional.of(eur)))
                .add(new Place(new PlaceId("GBR"), "United Kingdom", "", Optional.empty()))
                .vocabulary(Vocabulary.of(
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(new Group("UNION", "the Union", "", List.of(eur, est, deu))),
                        List.of(),
                        List.of(),
                        List.of(),
                        Defaults.NONE))
                .build();
    }
}
