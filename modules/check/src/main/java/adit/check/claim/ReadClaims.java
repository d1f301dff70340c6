package adit.check.claim;

import java.util.List;
import java.util.Optional;

/**
 * What a sentence says.
 *
 * @param claims figures and dated facts
 * @param statement what cannot be checked; empty if the sentence has claims, or is plain narrative
 * @param unread numbers that are about something else
 */
public record ReadClaims(List<Claim> claims, Optional<Statement> statement, int unread) {

    public ReadClaims {
        claims = List.copyOf(claims);
    }
}
