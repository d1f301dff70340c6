package adit.sources;

import adit.basics.Issue;
import adit.sources.table.Row;

/** A cell that passed the schema but cannot be used; a sign that the schema is too lax. Never leaves this package. */
final class UnusableCellException extends RuntimeException {

    private final transient Issue issue;

    private UnusableCellException(Issue issue) {
        super(issue.text());
        this.issue = issue;
    }

    static UnusableCellException of(Row row, String column, String message) {
        return new UnusableCellException(row.at(column)
                .error(
                        "unusable-cell",
                        message,
                        "correct it, and give the column its type and constraints in datapackage.json"));
    }

    Issue issue() {
        return issue;
    }
}
