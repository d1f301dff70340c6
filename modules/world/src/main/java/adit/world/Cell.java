package adit.world;

import adit.basics.FormId;
import adit.basics.PlaceId;
import java.util.List;
import java.util.Optional;

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

    /** Output of a form, t/y. */
    public static Cell production(FormId form, PlaceId place, int year) {
        return of(Attribute.PRODUCTION, form, place, year);
    }

    /** Use of a form under a scenario, t/y. */
    public static Cell demand(FormId form, PlaceId place, int year, String scenario) {
        return of(Attribute.DEMAND, form, place, year, scenario);
    }

    /** Stock of a form at the end of a year, t. */
    public static Cell stock(FormId form, PlaceId place, int year) {
        return of(Attribute.STOCK, form, place, year);
    }

    /** One key; throws {@link IllegalArgumentException} if the attribute has no such key. */
    public String get(Key key) {
        int at = attribute.at(key);
        if (at < 0) {
            throw new IllegalArgumentException(this + " has no " + key.word());
        }
        return keys.get(at);
    }

    /** One key; empty if the attribute has no such key. */
    public Optional<String> find(Key key) {
        int at = attribute.at(key);
        return at < 0 ? Optional.empty() : Optional.of(keys.get(at));
    }

    /** True if the cell has the key and it is {@code value}: a code, an id, or a year. */
    public boolean is(Key key, Object value) {
        int at = attribute.at(key);
        return at >= 0 && keys.get(at).equals(value.toString());
    }

    /** The form that the figure is about; of cells that have one. */
    public FormId form() {
        return new FormId(get(Key.FORM));
    }

    /** The place that the figure is about, not of trade, which has two; {@code *} in costs that apply anywhere. */
    public PlaceId place() {
        return new PlaceId(get(Key.PLACE));
    }

    /** Sender of a flow of trade. */
    public PlaceId from() {
        return new PlaceId(get(Key.FROM));
    }

    /** Receiver of a flow of trade. */
    public PlaceId to() {
        return new PlaceId(get(Key.TO));
    }

    /** The year of the figure; of cells that have one. */
    public int year() {
        return Integer.parseInt(get(Key.YEAR));
    }

    /** Scenario of a demand. */
    public String scenario() {
        return get(Key.SCENARIO);
    }

    /** In the order of their names, which are not written for it. */
    @Override
    public int compareTo(Cell other) {
        if (attribute != other.attribute) {
            return compare(attribute.word(), other.attribute.word(), true);
        }
        return compareKeys(other);
    }

    /** The order of the keys alone; the other cell may be of another attribute with the same keys, such as tons and value of a flow. */
    public int compareKeys(Cell other) {
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
