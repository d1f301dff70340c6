package adit.basics;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Collects issues while reading goes on, so that a user sees all of them at once. Not safe for several threads. */
public final class Issues {

    private final Set<Issue> found = new TreeSet<>();

    /** Adds one issue; the same issue twice counts once. */
    public void add(Issue issue) {
        found.add(issue);
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
