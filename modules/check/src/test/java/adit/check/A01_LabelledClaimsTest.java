package adit.check;

import static org.assertj.core.api.Assertions.assertThat;

import adit.check.Labels.Labelled;
import adit.check.read.ArticleFile;
import adit.check.verdict.CheckResult;
import adit.check.verdict.CheckedClaim;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/**
 * Precision and recall on sentences written for the purpose. The set {@code held} was written before the reader was tuned and looked at
 * afterwards, the set {@code fresh} was written after that. The results of their first readings are in docs/check.md.
 */
class A01_LabelledClaimsTest {

    private static final Map<String, Double> FLOORS = Map.of("tuned", 0.95, "held", 0.75, "fresh", 0.65);

    @Test
    void claimsAndVerdictsAreFoundInBothLanguages() {
        TreeMap<String, Score> scores = new TreeMap<>();
        for (Labelled labelled : Labels.read()) {
            scores.computeIfAbsent(labelled.set() + " " + labelled.lang(), key -> new Score())
                    .add(labelled.id(), labelled.claims(), checked(labelled.text()));
        }
        scores.forEach((name, score) -> {
            System.out.println(score.line(name));
            score.misses().forEach(miss -> System.out.println("    " + miss));
        });
        scores.forEach((name, score) -> {
            double floor = FLOORS.getOrDefault(name.substring(0, name.indexOf(' ')), 1.0);
            assertThat(List.of(score.precision(), score.recall(), score.verdictPrecision(), score.verdictRecall()))
                    .as(name)
                    .allMatch(value -> value >= floor);
        });
    }

    /** A sentence as the body of an article. */
    static List<CheckedClaim> checked(String sentence) {
        ArticleFile file = new ArticleFile("sentence", "text", "UTF-8", "Title\n" + sentence);
        CheckResult result = Shipped.check().of(file, Optional.empty());
        return result.quantities().stream()
                .flatMap(quantity -> quantity.claims().stream())
                .toList();
    }
}
