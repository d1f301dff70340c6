package adit.sources.rules.plants;

import adit.basics.Issues;
import adit.sources.rules.Plants;
import adit.sources.rules.WorldRule;
import adit.sources.table.Row;
import adit.sources.table.TableSet;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * {@code similar-plants}: a warning, because two plants of one process and place have nearly the same name and capacity and the same start, and may be one.
 * Plants of one owner need less of the name in common.
 */
public final class SimilarPlants implements WorldRule {

    private static final double NAME = 0.75;
    private static final double NAME_OF_ONE_OWNER = 0.6;
    private static final double CAPACITY = 1.1;

    @Override
    public Set<String> needs() {
        return Set.of("facilities", "projects");
    }

    @Override
    public void check(TableSet tables, Issues issues) {
        Map<List<String>, List<Row>> groups = new HashMap<>();
        for (Row plant : Plants.rows(tables)) {
            List<Row> group = groups.computeIfAbsent(
                    List.of(plant.text("process"), plant.text("place"), plant.text("start")), key -> new ArrayList<>());
            group.stream()
                    .filter(other -> areSimilar(plant, other))
                    .findFirst()
                    .ifPresent(other -> issues.add(warning(plant, other)));
            group.add(plant);
        }
    }

    private static boolean areSimilar(Row plant, Row other) {
        double one = plant.number("capacity");
        double two = other.number("capacity");
        boolean sameSize = one > 0 && two > 0 && Math.max(one, two) <= CAPACITY * Math.min(one, two);
        boolean sameOwner = plant.has("owner") && plant.text("owner").equals(other.text("owner"));
        return sameSize && common(plant.text("name"), other.text("name")) >= (sameOwner ? NAME_OF_ONE_OWNER : NAME);
    }

    /** Words that two names have in common, as a share of all their words. */
    private static double common(String name, String other) {
        Set<String> all = words(name);
        Set<String> both = new HashSet<>(all);
        both.retainAll(words(other));
        all.addAll(words(other));
        return all.isEmpty() ? 1 : (double) both.size() / all.size();
    }

    private static Set<String> words(String name) {
        Set<String> words =
                new HashSet<>(Arrays.asList(name.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")));
        words.remove("");
        return words;
    }

    private static adit.basics.Issue warning(Row plant, Row other) {
        return plant.at("name")
                .warning(
                        "similar-plants",
                        other.where() + " ('" + other.text("name")
                                + "') is like this plant, which may be counted twice",
                        "delete one of the two; if both exist, give them names that differ");
    }
}
