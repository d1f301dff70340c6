package adit.charts.years;

import adit.charts.sheet.Scale;

/**
 * Positions of years and values in a line chart.
 *
 * @param left px
 * @param right px
 * @param top px
 * @param bottom px
 * @param firstYear at the left edge
 * @param lastYear at the right edge
 * @param scale of the values
 */
record Plot(double left, double right, double top, double bottom, int firstYear, int lastYear, Scale scale) {

    double x(int year) {
        return left + (right - left) * (year - firstYear) / (lastYear - firstYear);
    }

    double y(double value) {
        return bottom - scale.part(value) * (bottom - top);
    }
}
