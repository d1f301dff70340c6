package adit.plan.resolve;

import java.util.Arrays;

/** Numbers by form, node and year. Written while a question is resolved, only read afterwards. */
public final class FormNodeYearTable {

    private final int nodes;
    private final int years;
    private final double[] values;

    FormNodeYearTable(int forms, int nodes, int years) {
        this.nodes = nodes;
        this.years = years;
        values = new double[forms * nodes * years];
    }

    private FormNodeYearTable(int nodes, int years, double[] values) {
        this.nodes = nodes;
        this.years = years;
        this.values = values;
    }

    private int at(int form, int node, int year) {
        return (form * nodes + node) * years + year;
    }

    void add(int form, int node, int year, double value) {
        values[at(form, node, year)] += value;
    }

    public double get(int form, int node, int year) {
        return values[at(form, node, year)];
    }

    /** Every number over {@code divisor}, a power of two. */
    FormNodeYearTable over(double divisor) {
        return new FormNodeYearTable(
                nodes,
                years,
                Arrays.stream(values).map(value -> value / divisor).toArray());
    }

    public double sumOverNodes(int form, int year) {
        double sum = 0;
        for (int n = 0; n < nodes; n++) {
            sum += get(form, n, year);
        }
        return sum;
    }
}
