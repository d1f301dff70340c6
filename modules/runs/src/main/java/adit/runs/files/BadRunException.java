package adit.runs.files;

import adit.basics.BadInputException;
import adit.basics.Issue;

/** A {@code run.json} that does not have the content of a run. */
public final class BadRunException extends BadInputException {

    /**
     * @param file the {@code run.json}, as the user named its folder
     */
    public BadRunException(String file, String where, String field, String value, String message) {
        super(Issue.error(
                "bad-run",
                file,
                0,
                field.isEmpty() ? where : where + "." + field,
                value,
                message,
                "run the study again; do not edit a run folder"));
    }
}
