package adit.fuzz;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Says what is wrong with what a command did. */
final class Oracle {

    private static final Pattern CONTROL =
            Pattern.compile("[\\p{Cntrl}\\x{202A}-\\x{202E}\\x{2066}-\\x{2069}&&[^\\n\\t]]");
    private static final List<String> CRASHES =
            List.of("\tat ", "Exception", "internal error", "out of memory", "StackOverflow", "OutOfMemory");

    private Oracle() {}

    /** A crash of any kind, or output that a terminal would obey. */
    static Optional<String> crash(Done done) {
        for (String word : CRASHES) {
            if (done.text().contains(word)) {
                return Optional.of("prints '" + word + "'");
            }
        }
        if (CONTROL.matcher(done.text()).find()) {
            return Optional.of("prints a control character");
        }
        return done.code() >= 0 && done.code() <= 3 ? Optional.empty() : Optional.of("ends with " + done.code());
    }

    /** What is wrong with a result, given that of the untouched input. */
    static Optional<String> result(Alteration alteration, Done untouched, Done done, boolean warns) {
        return switch (alteration.expect()) {
            case ANY -> Optional.empty();
            case SAME ->
                done.code() == 0 && done.out().equals(untouched.out())
                        ? Optional.empty()
                        : Optional.of("ends with " + done.code() + " and another result");
            case TOLD -> told(alteration, done, warns);
        };
    }

    private static Optional<String> told(Alteration alteration, Done done, boolean warns) {
        if (done.code() == 0 && !warns) {
            return Optional.of("says nothing");
        }
        return alteration.places().stream()
                .filter(place -> !done.text().contains(place))
                .findFirst()
                .map(place -> "does not name '" + place + "'");
    }
}
