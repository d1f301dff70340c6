package adit.check;

import static org.assertj.core.api.Assertions.assertThat;

import adit.check.claim.Claim;
import adit.check.gate.Abstention;
import adit.check.verdict.CheckedClaim;
import adit.text.Catalogue;
import adit.text.Language;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Numbers that are about something else than the figures get no verdict; plainly false statements remain contradicted. The sentences have the wording of real texts in which
 * a true number was called contradicted.
 */
class A08_GateTest {

    @ParameterizedTest
    @MethodSource("gate")
    void aTextThatMayMeanSomethingElseGetsNoVerdict(String text, String wanted) {
        assertThat(Cases.verdicts(text)).as(text).isEqualTo(wanted);
    }

    static Stream<Arguments> gate() {
        return Cases.rows("gate.tsv").stream().map(row -> Arguments.of(row.get(2), row.get(3)));
    }

    @ParameterizedTest
    @MethodSource("falsehoods")
    void whatIsPlainlyFalseIsContradicted(String text) {
        assertThat(Cases.verdicts(text)).as(text).isEqualTo("contradicted");
    }

    static Stream<String> falsehoods() {
        return Cases.rows("false.tsv").stream().map(row -> row.get(1));
    }

    /** Doubled and halved numbers of true sentences are contradicted, or get no verdict for a reason. */
    @Test
    void aNumberTwiceTooLargeIsNeverSupported() {
        for (String number : List.of("270,000", "300,000", "about 270,000", "about 300,000", "nearly 300,000")) {
            assertThat(Cases.verdicts("China mined " + number + " tonnes of rare earths in 2024."))
                    .as(number)
                    .isIn("supported", "contradicted");
        }
        for (String number : List.of("540,000", "about 500,000", "100,000", "just over 100,000", "about 140,000")) {
            assertThat(Cases.verdicts("China mined " + number + " tonnes of rare earths in 2024."))
                    .as(number)
                    .isEqualTo("contradicted");
        }
        assertThat(Cases.verdicts("Peru mined 6% of the world's copper in 2024."))
                .isEqualTo("contradicted");
        assertThat(Cases.verdicts("Japan refined about 3% of the world's copper in 2024."))
                .isEqualTo("contradicted");
    }

    /** The four sets of docs/check.md, after their errors were examined; the first readings are in that document. */
    @Test
    void fewSentencesWithTheWordingOfNewsAreContradictedWrongly() {
        List<String> crossed = Cases.rows("unseen.tsv").stream()
                .filter(row -> Cases.verdicts(row.get(3)).contains("contradicted"))
                .map(row -> row.get(2))
                .toList();
        assertThat(crossed.stream().filter(kind -> !kind.equals("false")).count())
                .as("contradicted wrongly")
                .isLessThanOrEqualTo(1);
        assertThat(crossed.stream().filter("false"::equals).count())
                .as("contradicted rightly, of 32")
                .isGreaterThanOrEqualTo(30);
    }

    @Test
    void anotherMineralTakesItsOwnNumber() {
        CheckedClaim rhodium = Cases.check("South Africa produces 80% of the world's rhodium.")
                .quantities()
                .getFirst()
                .claims()
                .getFirst();
        Claim claim = rhodium.claim();
        assertThat(claim.commodity()).isEqualTo("rhodium");
        assertThat(rhodium.hints()).isEmpty();
        assertThat(Shipped.gazetteer().absentName("rhodium", Language.JA)).isEqualTo("ロジウム");
        assertThat(Shipped.gazetteer().isAbsent("copper")).isFalse();
    }

    @Test
    void everyReasonIsSaidInBothLanguagesAndListedInTheDocument() throws IOException {
        String document = Files.readString(Labels.Root.at("docs/check.md"), StandardCharsets.UTF_8);
        assertThat(Arrays.asList(Abstention.values())).allSatisfy(reason -> {
            for (Language language : Language.values()) {
                assertThat(Catalogue.of(language).find("check.abstain." + reason))
                        .as(reason.word())
                        .isPresent();
            }
            assertThat(document).contains("| `" + reason.word() + "` |");
        });
    }
}
