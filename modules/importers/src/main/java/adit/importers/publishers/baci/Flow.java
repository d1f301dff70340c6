package adit.importers.publishers.baci;

/**
 * One row of a file whose code matters, with the codes of its places as in the file.
 *
 * @param row line in the file
 * @param year calendar year
 * @param exporter code of the exporter
 * @param importer code of the importer
 * @param hs6 code of the goods
 * @param value 1000 US$
 * @param tons t; NaN if the file states none
 */
record Flow(int row, int year, String exporter, String importer, int hs6, double value, double tons) {

    /** 1000 US$ per t; NaN if the quantity is missing, infinite if it is zero. */
    double unitValue() {
        return value / tons;
    }
}
