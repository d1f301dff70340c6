package adit.basics;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Collects issues without stopping the reading, so that a user sees all of them at once. Not thread-safe. */
public final class Issues {

    private final Set<Issue> found = new TreeSet<>();
    private final List<Issue> cases = new ArrayList<>();

    /** Adds one issue; the same issue twice counts once. */
    public void add(Issue issue) {
        found.add(issue);
    }

    /** Adds one of the many single cases that an issue summarises; it is listed only if all cases are requested. */
    public void addCase(Issue single) {
        cases.add(single);
    }

    /** The single cases, in the order in which they were added. */
    public List<Issue> cases() {
        return List.copyOf(cases);
    }

    /** True if an issue forbids the use of the input. */
    public boolean hasErrors() {
        return found.stream().anyMatch(issue -> issue.severity() == Issue.Severity.ERROR);
    }

    /** All issues by file and row. */
    public List<Issue> list() {
        return new ArrayList<>(found);
    }

    /** Stops with all issues if one of them is an error. */
    public void throwIfErrors() {
        if (hasErrors()) {
            throw new BadInputException(list());
        }
    }
}
