package adit.importers.publishers.wgi;

import adit.sources.table.Row;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * One row of the file: an indicator of an economy over the years.
 *
 * @param row the row
 * @param dimension CC, GE, PV, RQ, RL or VA
 * @param estimate true for the estimate, false for its standard error
 */
record Series(Row row, String dimension, boolean estimate) {

    private static final Set<String> DIMENSIONS = Set.of("CC", "GE", "PV", "RQ", "RL", "VA");
    private static final String ESTIMATE = ".EST";
    private static final String ERROR = ".STD.ERR";

    /** The series of a row; empty for ranks, numbers of sources and what is none of the six. Example: {@code CC.EST}, newly {@code GOV_WGI_CC.EST}. */
    static Optional<Series> of(Row row) {
        String code = row.text(Wgi.INDICATOR).strip().toUpperCase(Locale.ROOT).replaceFirst("^GOV_WGI_", "");
        String dimension = code.substring(0, Math.max(0, code.indexOf('.')));
        String rest = code.substring(dimension.length());
        boolean wanted = rest.equals(ESTIMATE) || rest.equals(ERROR);
        return wanted && DIMENSIONS.contains(dimension)
                ? Optional.of(new Series(row, dimension, rest.equals(ESTIMATE)))
                : Optional.empty();
    }

    /** What its estimate and its standard error share. */
    String key() {
        return row.text(Wgi.CODE).strip() + "/" + dimension;
    }
}
