package adit.brief.writers;

import adit.basics.Grade;
import adit.basics.SourceId;
import adit.text.Words;
import adit.world.Observation;
import adit.world.RowRef;
import adit.world.Source;
import adit.world.World;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The sources that a brief uses, each with the rows that it is used for. */
public final class Citations {

    private final World world;
    private final Words words;
    private final Map<SourceId, TreeSet<RowRef>> rows = new LinkedHashMap<>();
    private final Map<SourceId, Set<Grade>> grades = new LinkedHashMap<>();

    public Citations(World world, Words words) {
        this.world = world;
        this.words = words;
    }

    /** Records that an observation is used, and returns its source in brackets. */
    public String cite(Observation used) {
        rows.computeIfAbsent(used.source(), any -> new TreeSet<>(byPlace())).add(used.where());
        grades.computeIfAbsent(used.source(), any -> EnumSet.noneOf(Grade.class))
                .add(used.grade());
        return mark(used.source());
    }

    /** The codes of the sources that were cited. */
    public Set<String> codes() {
        return rows.keySet().stream().map(SourceId::code).collect(Collectors.toCollection(TreeSet::new));
    }

    /** A source in brackets. */
    static String mark(SourceId source) {
        return "[" + source + "]";
    }

    private static Comparator<RowRef> byPlace() {
        return Comparator.comparing(RowRef::file).thenComparingInt(RowRef::row);
    }

    /** One line for each source, by id. */
    public List<String> list() {
        List<String> lines = new ArrayList<>();
        new TreeMap<>(rows).forEach((id, used) -> lines.add(line(id, used)));
        return lines;
    }

    private String line(SourceId id, Set<RowRef> used) {
        String grade =
                grades.getOrDefault(id, Set.of()).stream().map(Grade::name).collect(Collectors.joining(", "));
        return words.say("citation.line", mark(id), work(world.findSource(id)), grade, places(used));
    }

    private String work(Optional<Source> found) {
        if (found.isEmpty()) {
            return words.say("citation.unknown");
        }
        Source source = found.get();
        String published = source.published().isBlank() ? words.say("citation.no-date") : source.published();
        String url = source.url().isBlank() ? words.say("citation.no-address") : source.url();
        return words.say("citation.work", source.title(), source.publisher(), published, url);
    }

    /** Example: {@code production.csv:12–14, 20; projects.csv:7}. */
    private static String places(Set<RowRef> used) {
        SortedMap<String, List<Integer>> byFile = new TreeMap<>();
        used.forEach(ref ->
                byFile.computeIfAbsent(ref.file(), any -> new ArrayList<>()).add(ref.row()));
        return byFile.entrySet().stream()
                .map(entry -> entry.getKey() + ":" + spans(entry.getValue()))
                .collect(Collectors.joining("; "));
    }

    /** Example: 1, 2, 3, 7 is {@code 1–3, 7}. */
    public static String spans(List<Integer> sorted) {
        List<String> spans = new ArrayList<>();
        for (int i = 0; i < sorted.size(); i++) {
            int first = sorted.get(i);
            while (i + 1 < sorted.size() && sorted.get(i + 1) == sorted.get(i) + 1) {
                i++;
            }
            spans.add(first == sorted.get(i) ? String.valueOf(first) : first + "–" + sorted.get(i));
        }
        return String.join(", ", spans);
    }
}
