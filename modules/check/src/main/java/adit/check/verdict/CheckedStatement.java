package adit.check.verdict;

import adit.check.claim.Statement;
import java.util.List;

/**
 * A statement that cannot be checked against data, with the studies that test it.
 *
 * @param statement which sentence, and why
 * @param tests studies of the subject; empty if there is none
 */
public record CheckedStatement(Statement statement, List<StudyLink> tests) {

    public CheckedStatement {
        tests = List.copyOf(tests);
    }
}
