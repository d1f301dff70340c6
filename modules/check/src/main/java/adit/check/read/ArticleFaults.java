package adit.check.read;

import adit.basics.BadInputException;
import adit.basics.Issue;

/** What is wrong with an article, in one sentence, and what to try. */
final class ArticleFaults {

    private ArticleFaults() {}

    static BadInputException of(String code, String name, String message, String hint) {
        return new BadInputException(Issue.error(code, name, 0, "", "", message, hint));
    }
}
