package adit.check.gate;

import adit.check.words.WordFile;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The wordings of {@code gate.csv} that show that a number is not about what the world has figures of. They are regular expressions on a sentence in which names and
 * numbers are replaced by {@link Placeholders}.
 */
public final class GatePatterns {

    private static final String POLICY = "fact-of-policy";
    private static final List<GatePattern> TABLE =
            WordFile.rows("gate.csv").stream().map(GatePatterns::sign).toList();

    /** A wording: its kind, parts of the measures to which it applies (all numbers if empty), and the pattern. */
    private record GatePattern(Abstention kind, Set<String> measures, Pattern pattern) {

        boolean applies(String measure) {
            return measures.isEmpty()
                    ? !measure.equals(POLICY)
                    : measures.stream().anyMatch(measure::contains);
        }
    }

    private GatePatterns() {}

    private static GatePattern sign(NamedCsvRecord row) {
        String measures = row.getField("measure");
        return new GatePattern(
                Abstention.find(row.getField("kind")).orElseThrow(),
                measures.isEmpty() ? Set.of() : Set.copyOf(Arrays.asList(measures.split(" ", -1))),
                Pattern.compile(Placeholders.pattern(row.getField("pattern"))));
    }

    /**
     * The kinds that a sentence shows for one of its numbers, in the order of {@link Abstention}.
     *
     * @param masked the sentence with masks
     * @param measure word of the measure, such as {@code share-of-output}
     */
    public static List<Abstention> of(String masked, String measure) {
        return TABLE.stream()
                .filter(sign -> sign.applies(measure))
                .filter(sign -> sign.pattern().matcher(masked).find())
                .map(GatePattern::kind)
                .distinct()
                .sorted()
                .toList();
    }
}
