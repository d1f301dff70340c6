package adit.check.verdict;

import adit.check.text.Span;
import java.util.List;

/**
 * The claims that share one number of the article: one for each member of a list.
 *
 * @param sentence number of the sentence
 * @param at position of the number in the sentence
 * @param verdict supported if all members are, contradicted if all are, no evidence if there is none for any, otherwise partly
 * @param claims the members
 */
public record CheckedQuantity(int sentence, Span at, Verdict verdict, List<CheckedClaim> claims) {

    public CheckedQuantity {
        claims = List.copyOf(claims);
    }

    /** Joins the members. */
    static CheckedQuantity of(List<CheckedClaim> claims) {
        CheckedClaim first = claims.getFirst();
        return new CheckedQuantity(first.claim().sentence(), first.claim().at(), joint(claims), claims);
    }

    private static Verdict joint(List<CheckedClaim> claims) {
        List<Verdict> distinct =
                claims.stream().map(CheckedClaim::verdict).distinct().toList();
        return distinct.size() == 1 ? distinct.getFirst() : Verdict.PARTLY;
    }
}
