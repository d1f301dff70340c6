package adit.check.claim;

import java.util.List;
import java.util.Optional;

/**
 * What a sentence says.
 *
 * @param claims figures and dated facts
 * @param statement what cannot be checked; empty if the sentence has claims, or is plain narrative
 * @param numbers its other numbers, and why they are no claims
 */
public record ReadClaims(List<Claim> claims, Optional<Statement> statement, List<OtherNumber> numbers) {

    public ReadClaims {
        claims = List.copyOf(claims);
        numbers = List.copyOf(numbers);
    }
}
