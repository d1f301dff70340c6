package adit.check.verdict;

import adit.check.claim.Statement;
import java.util.List;

/**
 * A statement that nobody can look up, with the studies that test it.
 *
 * @param statement which sentence, and why
 * @param tests studies of what it says; empty if there is none
 */
public record CheckedStatement(Statement statement, List<StudyLink> tests) {

    public CheckedStatement {
        tests = List.copyOf(tests);
    }
}
