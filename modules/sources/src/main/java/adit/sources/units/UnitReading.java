package adit.sources.units;

/**
 * What a unit means in a column.
 *
 * @param factor a number in this unit times the factor is a number in the unit of the column, if the basis is that of the form
 * @param basis the content basis that is named, such as {@code LCE}; empty if none is
 * @param per the basis that the number is counted by, in a ratio; empty if none is named
 * @param inverse true if the mass is below the line, as in US$/t
 */
record UnitReading(double factor, String basis, String per, boolean inverse) {

    static UnitReading of(double factor) {
        return new UnitReading(factor, "", "", false);
    }
}
