package adit.importers.publishers.mapped.map;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A column with numbers, or one for each year.
 *
 * @param column its heading, in which {@link Headings#YEAR} stands for a year
 * @param keys words of the figure that are the same for the column, by key
 * @param unit word of the file for the unit; empty for that of the map
 * @param range of its figures; empty for that of the map
 */
public record ValueColumn(String column, Map<String, Target> keys, Optional<String> unit, Optional<String> range) {

    public ValueColumn {
        keys = Collections.unmodifiableMap(new LinkedHashMap<>(keys));
    }

    public boolean statesYear() {
        return column.contains(Headings.YEAR);
    }
}
