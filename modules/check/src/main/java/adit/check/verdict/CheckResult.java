package adit.check.verdict;

import adit.check.claim.OtherNumber;
import adit.check.read.ArticleFile;
import adit.check.text.Article;
import adit.check.text.Sentence;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * An article and the results of its check.
 *
 * @param file how it was read
 * @param article its parts and sentences
 * @param quantities its claims, by the number that states them, in the order of the text
 * @param statements statements that cannot be checked
 * @param numbers every other number, and why it is no claim
 */
public record CheckResult(
        ArticleFile file,
        Article article,
        List<CheckedQuantity> quantities,
        List<CheckedStatement> statements,
        List<OtherNumber> numbers) {

    public CheckResult {
        quantities = List.copyOf(quantities);
        statements = List.copyOf(statements);
        numbers = List.copyOf(numbers);
    }

    /** Number of quantities with each verdict that occurs, in the order of {@link Verdict}. */
    public Map<Verdict, Long> counts() {
        Map<Verdict, Long> counts = new EnumMap<>(Verdict.class);
        quantities.forEach(each -> counts.merge(each.verdict(), 1L, Long::sum));
        return counts;
    }

    /** The sentence with a number. */
    public Sentence sentence(int number) {
        return article.sentences().get(number - 1);
    }
}
