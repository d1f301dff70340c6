package adit.sources.units;

import adit.sources.table.Heading;
import adit.sources.table.Row;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Tells rows whose unit and meaning are those of the row above: nearly all of them. */
final class SameMeaning {

    private final int[] columns;
    private @Nullable Row above;

    SameMeaning(Heading heading) {
        columns = Stream.of("unit", "form", "process", "plant", "item", "attribute", "subject")
                .mapToInt(heading::indexOf)
                .filter(column -> column >= 0)
                .toArray();
    }

    /** True if the cells that decide are the same objects as in the row above, as equal cells below each other are. */
    @SuppressWarnings("ReferenceEquality")
    boolean asAbove(Row row) {
        Row former = above;
        above = row;
        if (former == null) {
            return false;
        }
        for (int column : columns) {
            if (row.text(column) != former.text(column)) {
                return false;
            }
        }
        return true;
    }
}
