package adit.charts.chart;

/**
 * A year to be seen, drawn as a vertical line.
 *
 * @param year the year, within those of the chart
 * @param label e.g. {@code asked for: 2030}
 */
public record Mark(int year, String label) {}
