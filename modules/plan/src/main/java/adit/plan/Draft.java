package adit.plan;

import adit.math.lp.LinearModel;
import java.util.ArrayList;
import java.util.List;

/**
 * A model under construction: the builder of the linear model, with the name of every column and the tag of
 * every row.
 */
final class Draft {

    private final LinearModel.Builder builder = LinearModel.builder();
    private final List<String> columns = new ArrayList<>();
    private final List<RowTag> rows = new ArrayList<>();

    int column(double lower, double upper, double cost, String name) {
        columns.add(name);
        return builder.column(lower, upper, cost);
    }

    /** A row of at least {@code lower}. */
    int atLeast(double lower, RowTag.Family family, int subject, int year, String name) {
        return row(lower, Double.POSITIVE_INFINITY, family, subject, year, name);
    }

    /** A row of at most {@code upper}. */
    int atMost(double upper, RowTag.Family family, int subject, int year, String name) {
        return row(Double.NEGATIVE_INFINITY, upper, family, subject, year, name);
    }

    int row(double lower, double upper, RowTag.Family family, int subject, int year, String name) {
        rows.add(new RowTag(family, subject, year, name));
        return builder.row(lower, upper);
    }

    void put(int row, int column, double value) {
        builder.coefficient(row, column, value);
    }

    LinearModel minimise() {
        return build(false);
    }

    LinearModel maximise() {
        return build(true);
    }

    private LinearModel build(boolean maximise) {
        List<String> columnNames = List.copyOf(columns);
        List<RowTag> rowTags = List.copyOf(rows);
        return builder.maximise(maximise)
                .columnNames(columnNames::get)
                .rowNames(i -> rowTags.get(i).name())
                .build();
    }

    List<RowTag> tags() {
        return List.copyOf(rows);
    }
}
