package adit.world;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Names of a world's commodities, stages and groups, and words that texts use for them. Immutable. A world may omit any of it:
 * things without a name are shown by their code.
 *
 * @param commodities in the order of the file
 * @param stages from mine to product
 * @param skills classes of know-how
 * @param units units of the tables
 * @param groups in the order of the file
 * @param lists lists of critical minerals, in the order of the file
 * @param senses which forms texts mean, the most usual first
 * @param terms words in texts
 * @param defaults values that a question uses if it does not set them
 */
public record Vocabulary(
        Map<String, Commodity> commodities,
        Map<String, Stage> stages,
        Map<String, Named> skills,
        Map<String, Named> units,
        Map<String, Group> groups,
        Map<String, MineralList> lists,
        List<Sense> senses,
        List<Term> terms,
        Defaults defaults) {

    /** No names and no words: everything is called by its code. */
    public static final Vocabulary NONE =
            of(List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), Defaults.NONE);

    public Vocabulary {
        commodities = frozen(commodities);
        stages = frozen(stages);
        skills = frozen(skills);
        units = frozen(units);
        groups = frozen(groups);
        lists = frozen(lists);
        senses = List.copyOf(senses);
        terms = List.copyOf(terms);
    }

    /**
     * The vocabulary of rows in the order of their files.
     *
     * @throws IllegalArgumentException if a code occurs twice
     */
    public static Vocabulary of(
            List<Commodity> commodities,
            List<Stage> stages,
            List<Named> skills,
            List<Named> units,
            List<Group> groups,
            List<MineralList> lists,
            List<Sense> senses,
            List<Term> terms,
            Defaults defaults) {
        return new Vocabulary(
                byId(commodities, Commodity::id),
                byId(stages, Stage::id),
                byId(skills, Named::id),
                byId(units, Named::id),
                byId(groups, Group::id),
                byId(lists, MineralList::id),
                senses,
                terms,
                defaults);
    }

    private static <V> Map<String, V> byId(List<V> rows, Function<V, String> id) {
        Map<String, V> map = new LinkedHashMap<>();
        for (V row : rows) {
            if (map.put(id.apply(row), row) != null) {
                throw new IllegalArgumentException("duplicate in the vocabulary: " + id.apply(row));
            }
        }
        return map;
    }

    private static <V> Map<String, V> frozen(Map<String, V> map) {
        return java.util.Collections.unmodifiableMap(new LinkedHashMap<>(map));
    }

    /** The commodity with a code; its name is the code if the world has no name. */
    public Commodity commodity(String id) {
        Commodity known = commodities.get(id);
        return known == null ? Commodity.unnamed(id) : known;
    }

    /** The whole commodity that a code is a part of. Example: {@code heavy rare earths} gives {@code rare earths}. */
    public String whole(String id) {
        String whole = id;
        Set<String> seen = new HashSet<>();
        while (seen.add(whole)) {
            whole = commodity(whole).within().orElse(whole);
        }
        return whole;
    }

    /** The stage with a code; its name is the code if the world has no name. */
    public Stage stage(String id) {
        Stage known = stages.get(id);
        return known == null ? Stage.unnamed(id) : known;
    }

    /** Code of the first stage with a role; the word of the role if the world has none. */
    public String stageOf(Stage.Role role) {
        return stages.values().stream()
                .filter(stage -> stage.role() == role)
                .map(Stage::id)
                .findFirst()
                .orElse(role.word());
    }

    /** The class of know-how with a code; empty if the world has no name. */
    public Optional<Named> findSkill(String id) {
        return Optional.ofNullable(skills.get(id));
    }

    /** The unit as written in the tables; empty if the world has no name. */
    public Optional<Named> findUnit(String unit) {
        return Optional.ofNullable(units.get(unit));
    }

    /** The list with a code; empty if there is none. */
    public Optional<MineralList> findList(String id) {
        return Optional.ofNullable(lists.get(id));
    }

    /** True if a commodity is another one or a part of it. Example: {@code platinum} is part of {@code platinum-group metals}. */
    public boolean isWithin(String part, String whole) {
        String each = part;
        Set<String> seen = new HashSet<>();
        while (!each.equals(whole) && seen.add(each)) {
            each = commodity(each).within().orElse(each);
        }
        return each.equals(whole);
    }

    /** The group with a code; empty if there is none. */
    public Optional<Group> findGroup(String id) {
        return Optional.ofNullable(groups.get(id));
    }
}
