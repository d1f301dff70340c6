package adit.check.claim;

import adit.check.text.Span;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Where one clause of a sentence ends and the next begins. A list or a number is not divided. */
final class Clauses {

    private static final Pattern ENDS = Pattern.compile(
            "(?<!\\d),(?=\\s)|(?<=\\d),(?=\\s)|[;:、。，；]|\\s-\\s|\\s(?:and|but|while|whereas|though|although|which|compared with|against|versus|than)\\s|一方で?|のに対し",
            Pattern.CASE_INSENSITIVE);

    private final TreeSet<Integer> ends = new TreeSet<>();

    Clauses(String text, List<Span> whole) {
        ENDS.matcher(text)
                .results()
                .map(found -> new Span(found.start(), found.end()))
                .filter(end -> whole.stream().noneMatch(span -> span.overlaps(end)))
                .forEach(end -> ends.add(end.start()));
    }

    /** Number of the clause of a place in the sentence, from 0 on. */
    int of(Span at) {
        return ends.headSet(at.start(), true).size();
    }
}
