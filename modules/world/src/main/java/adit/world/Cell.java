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

    @Override
    public int compareTo(Cell other) {
        return toString().compareTo(other.toString());
    }

    /** Example: {@code production/refined-copper/CHN/2024}. */
    @Override
    public String toString() {
        return attribute.word() + "/" + String.join("/", keys);
    }
}
