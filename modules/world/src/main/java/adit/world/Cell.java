package adit.world;

import java.util.List;

/**
 * The address of one number of a world, such as production of refined copper in China in 2024.
 *
 * @param attribute kind of number
 * @param keys one for each of {@link Attribute#keys()}, in that order
 */
public record Cell(Attribute attribute, List<String> keys) implements Comparable<Cell> {

    public Cell {
        keys = List.copyOf(keys);
        if (keys.size() != attribute.keys().size()) {
            throw new IllegalArgumentException(attribute + " needs the keys " + attribute.keys() + ", not " + keys);
        }
    }

    /** A cell by its keys; numbers such as years are given as objects and turned into text. */
    public static Cell of(Attribute attribute, Object... keys) {
        return new Cell(
                attribute, java.util.Arrays.stream(keys).map(Object::toString).toList());
    }

    /** In the order of their names, which are not written for it. */
    @Override
    public int compareTo(Cell other) {
        if (attribute != other.attribute) {
            return compare(attribute.word(), other.attribute.word(), true);
        }
        for (int i = 0; i < keys.size(); i++) {
            int order = compare(keys.get(i), other.keys.get(i), i + 1 < keys.size());
            if (order != 0) {
                return order;
            }
        }
        return 0;
    }

    /** Of two keys, each with a slash behind it unless it is the last one. */
    private static int compare(String key, String other, boolean slash) {
        int order = key.compareTo(other);
        int shorter = Math.min(key.length(), other.length());
        boolean begins = order != 0 && slash && key.regionMatches(0, other, 0, shorter);
        if (!begins) {
            return order;
        }
        return key.length() < other.length() ? '/' - other.charAt(shorter) : key.charAt(shorter) - '/';
    }

    /** Example: {@code production/refined-copper/CHN/2024}. */
    @Override
    public String toString() {
        return attribute.word() + "/" + String.join("/", keys);
    }
}
