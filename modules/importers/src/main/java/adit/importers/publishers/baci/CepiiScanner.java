package adit.importers.publishers.baci;

import adit.importers.publishers.LimitException;
import adit.importers.publishers.Tally;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.BitSet;
import java.util.List;

/**
 * Reads rows {@code t,i,j,k,v,q} byte by byte, as one year of BACI has eleven million of them. Of a code that does not matter only
 * the first four cells are looked at. A row that is not plain digits is given to {@link RowReader} as text.
 */
final class CepiiScanner {

    private static final int BLOCK = LimitException.ROW;
    private static final int CODES = 1_000_000;
    private static final int LONGEST = 9;
    private static final int MOST_DIGITS = 15;
    private static final int ODD = -1;
    private static final double ODD_NUMBER = Double.NEGATIVE_INFINITY;
    private static final double[] POWERS = powers();

    private final RowReader reader;
    private final Tally tally;
    private final BitSet wanted = new BitSet(CODES);
    private final byte[] buffer = new byte[BLOCK];
    private int at;
    private int row = 1;
    private boolean cut;

    CepiiScanner(Hs6Rules rules, RowReader reader, Tally tally) {
        this.reader = reader;
        this.tally = tally;
        rules.codes().forEach(wanted::set);
    }

    /** Number of rows so far, without the heading. */
    int rows() {
        return row - 1;
    }

    /** True if the last row has no line break, as when a file was cut off; it is not read, because its last number may be cut too. */
    boolean isCut() {
        return cut;
    }

    /** Reads all rows of a stream that is positioned after the heading. */
    void scan(InputStream in) throws IOException {
        int held = 0;
        for (int got = in.read(buffer, 0, buffer.length); got >= 0; got = in.read(buffer, held, buffer.length - held)) {
            int end = held + got;
            int from = lines(end);
            held = end - from;
            System.arraycopy(buffer, from, buffer, 0, held);
            if (held == buffer.length) {
                throw LimitException.row();
            }
        }
        cut = held > 0;
    }

    /** Reads the rows that end before {@code end}; gives where the next begins. */
    private int lines(int end) {
        int from = 0;
        for (int feed = feed(from, end); feed < end; feed = feed(from, end)) {
            line(from, feed);
            from = feed + 1;
        }
        return from;
    }

    private int feed(int from, int end) {
        int i = from;
        while (i < end && buffer[i] != '\n') {
            i++;
        }
        return i;
    }

    private void line(int from, int feed) {
        int to = feed > from && buffer[feed - 1] == '\r' ? feed - 1 : feed;
        row++;
        at = from;
        int year = whole(to);
        int exporter = whole(to);
        int importer = whole(to);
        int code = whole(to);
        if ((year | exporter | importer | code) < 0) {
            odd(from, to);
        } else if (wanted.get(code)) {
            flow(from, to, year, exporter, importer, code);
        } else {
            reader.isOfTheYear(row, year);
        }
    }

    private void flow(int from, int to, int year, int exporter, int importer, int code) {
        double value = decimal(to);
        double tons = decimal(to);
        if (value == ODD_NUMBER || tons == ODD_NUMBER || at <= to) {
            odd(from, to);
        } else if (reader.isOfTheYear(row, year)) {
            reader.keep(new Flow(row, year, Integer.toString(exporter), Integer.toString(importer), code, value, tons));
        }
    }

    private void odd(int from, int to) {
        if (to == from) {
            row--; // an empty line
            return;
        }
        List<String> cells = cells(from, to);
        if (cells.size() == RowReader.WIDTH) {
            reader.read(row, cells);
        } else {
            tally.add(Faults.CELLS, row, cells.size() + " cells");
        }
    }

    private List<String> cells(int from, int to) {
        String line = new String(buffer, from, to - from, StandardCharsets.UTF_8);
        try (CsvReader<CsvRecord> csv = CsvReader.builder().ofCsvRecord(line)) {
            return csv.stream().findFirst().map(CsvRecord::getFields).orElse(List.of());
        } catch (IOException | RuntimeException broken) {
            return List.of();
        }
    }

    /** The digits up to the next comma, which is passed; ODD if there is anything else, or nothing. */
    private int whole(int to) {
        int from = at;
        int number = 0;
        int i = from;
        while (i < to && buffer[i] >= '0' && buffer[i] <= '9') {
            number = 10 * number + buffer[i] - '0';
            i++;
        }
        at = i + 1;
        return i > from && i - from <= LONGEST && i < to && buffer[i] == ',' ? number : ODD;
    }

    /** The decimal number up to the next comma or the end, which is passed; NaN for a blank or NA, ODD_NUMBER for anything else. */
    private double decimal(int to) {
        int i = at;
        while (i < to && buffer[i] == ' ') {
            i++;
        }
        int from = i;
        long digits = 0;
        int point = -1;
        while (i < to && (isDigit(buffer[i]) || (buffer[i] == '.' && point < 0))) {
            if (buffer[i] == '.') {
                point = i;
            } else {
                digits = 10 * digits + buffer[i] - '0';
            }
            i++;
        }
        return from == i ? absent(i, to) : number(from, i, point, digits, to);
    }

    private double number(int from, int end, int point, long digits, int to) {
        int count = end - from - (point < 0 ? 0 : 1);
        if (count < 1 || count > MOST_DIGITS || !passes(end, to)) {
            return ODD_NUMBER;
        }
        return point < 0 ? digits : digits / POWERS[end - point - 1];
    }

    private double absent(int from, int to) {
        boolean na = from + 1 < to && buffer[from] == 'N' && buffer[from + 1] == 'A';
        return passes(na ? from + 2 : from, to) ? Double.NaN : ODD_NUMBER;
    }

    /** Skips the comma or the end of the row, if it is here. */
    private boolean passes(int here, int to) {
        at = here + 1;
        return here == to || (here < to && buffer[here] == ',');
    }

    private static boolean isDigit(byte letter) {
        return letter >= '0' && letter <= '9';
    }

    private static double[] powers() {
        double[] powers = new double[MOST_DIGITS + 1];
        double power = 1;
        for (int i = 0; i <= MOST_DIGITS; i++) {
            powers[i] = power;
            power *= 10;
        }
        return powers;
    }
}
