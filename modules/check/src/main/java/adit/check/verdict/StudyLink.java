package adit.check.verdict;

import adit.study.RunVerdict;
import java.util.Optional;
import java.util.Set;

/**
 * A study that tests whether a dependence can be ended.
 *
 * @param name its name
 * @param title its title
 * @param command the command that answers it
 * @param commodities the minerals of its targets
 * @param run the verdict, if it has been answered
 */
public record StudyLink(String name, String title, String command, Set<String> commodities, Optional<RunVerdict> run) {

    public StudyLink {
        commodities = Set.copyOf(commodities);
    }
}
