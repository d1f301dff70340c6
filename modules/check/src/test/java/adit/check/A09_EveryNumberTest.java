package adit.check;

import static org.assertj.core.api.Assertions.assertThat;

import adit.check.claim.OtherNumber;
import adit.check.claim.OtherNumberReason;
import adit.check.text.NormalizedText;
import adit.check.text.Sentence;
import adit.check.text.Span;
import adit.check.verdict.CheckResult;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Every number of an article is a claim, or is listed with the reason why it is none. */
class A09_EveryNumberTest {

    private static final Pattern NUMBER = Pattern.compile("(?<![A-Za-z\\d.,])\\d+(?:[.,]\\d+)*");

    @Test
    void everyNumberOfTheLabelledSentencesIsAccountedFor() {
        for (List<String> row : Cases.rows("claims.tsv")) {
            allAreAccountedFor(row.get(3));
        }
        for (List<String> row : Cases.rows("gate.tsv")) {
            allAreAccountedFor(row.get(2));
        }
    }

    private static void allAreAccountedFor(String text) {
        CheckResult result = Cases.check(text);
        for (Sentence sentence : result.article().sentences()) {
            List<Span> known = new ArrayList<>();
            result.quantities().stream()
                    .filter(quantity -> quantity.sentence() == sentence.number())
                    .forEach(quantity -> known.add(quantity.at()));
            result.numbers().stream()
                    .filter(number -> number.sentence() == sentence.number())
                    .forEach(number -> known.add(number.at()));
            NUMBER.matcher(NormalizedText.of(sentence.text()))
                    .results()
                    .map(found -> new Span(found.start(), found.end()))
                    .forEach(at -> assertThat(known)
                            .as(at.of(sentence.text()) + " in " + sentence.text())
                            .anyMatch(at::overlaps));
        }
    }

    @Test
    void theReasonIsGiven() {
        CheckResult result = Cases.check(
                "In 2024, see page 47, 15 firms met. The tariff on Chinese copper is 25%. China will mine 40% of lithium by 2035. The share is 12%.");
        assertThat(result.numbers().stream().map(OtherNumber::why))
                .contains(
                        OtherNumberReason.DATE,
                        OtherNumberReason.REFERENCE,
                        OtherNumberReason.COUNT,
                        OtherNumberReason.OTHER_SUBJECT,
                        OtherNumberReason.FORECAST,
                        OtherNumberReason.NO_MINERAL);
    }
}
