package adit.basics;

import java.util.List;
import java.util.stream.Collectors;

/** An input that cannot be used. Carries every issue that was found in it, not the first only. */
public class BadInputException extends RuntimeException {

    private final transient List<Issue> issues;

    public BadInputException(List<Issue> issues) {
        super(issues.stream().map(Issue::text).collect(Collectors.joining("\n")));
        this.issues = List.copyOf(issues);
    }

    public BadInputException(Issue issue) {
        this(List.of(issue));
    }

    /** Every issue, errors and warnings, in the order of file and row. */
    public List<Issue> issues() {
        return issues;
    }
}
