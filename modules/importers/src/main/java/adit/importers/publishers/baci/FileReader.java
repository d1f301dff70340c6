package adit.importers.publishers.baci;

import adit.basics.Issue;
import adit.basics.Issues;
import adit.importers.publishers.LimitException;
import adit.importers.publishers.PublisherTable;
import adit.importers.publishers.PublisherText;
import adit.importers.publishers.Tally;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.SequenceInputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.zip.ZipException;

/** Reads one file of BACI of any kind: trade, countries or products. Keeps the result. */
final class FileReader {

    private static final int LONGEST_HEADING = 1 << 14;
    private static final int WHOLE = 1 << 26;

    private final Hs6Rules rules;
    private final Issues issues;
    private final Countries countries = new Countries();
    private final Products products = new Products();
    private final List<TradeFile> trades = new ArrayList<>();

    FileReader(Hs6Rules rules, Issues issues) {
        this.rules = rules;
        this.issues = issues;
    }

    Countries countries() {
        return countries;
    }

    Products products() {
        return products;
    }

    List<TradeFile> trades() {
        return trades;
    }

    /** Reads a stream to its end; false if it could not be read to its end, which is then an error. */
    boolean read(String file, InputStream raw) {
        Progressing rows = new Progressing();
        try {
            read(file, new BufferedInputStream(raw, LONGEST_HEADING), rows);
            return true;
        } catch (IOException broken) {
            issues.add(broken(file, broken, rows.count));
            return false;
        }
    }

    /** How far reading came, when it breaks off. */
    private static final class Progressing {
        private long count;
    }

    private void read(String file, BufferedInputStream in, Progressing rows) throws IOException {
        FileName name = FileName.of(file.replace('!', '/'));
        if (name.isCountries()) {
            countries.add(file, PublisherText.decode(LimitException.readWhole(in), file, issues), issues);
        } else if (name.isProducts()) {
            products.add(file, PublisherText.decode(LimitException.readWhole(in), file, issues), issues);
        } else {
            trade(file, name, in, rows);
        }
    }

    private void trade(String file, FileName name, BufferedInputStream in, Progressing rows) throws IOException {
        byte[] heading = heading(in);
        Optional<Issue> noText = PublisherText.noText(heading, file);
        if (noText.isPresent()) {
            issues.add(noText.get());
            return;
        }
        List<String> names = names(new String(heading, StandardCharsets.UTF_8));
        if (names.isEmpty()) {
            issues.add(Issue.error("empty-file", file, 0, "", "", "the file is empty", "download the file again"));
            return;
        }
        Columns columns = Columns.of(PublisherTable.tidy(file, names, issues));
        if (columns.check(file, issues)) {
            Tally tally = new Tally(file);
            RowReader reader = new RowReader(rules, name.year(), tally, columns.faults());
            try {
                rows(columns, heading, in, reader, tally, rows, file);
            } finally {
                trades.add(new TradeFile(file, name, columns.isExtract(), rows.count, reader.flows(), tally));
            }
        }
    }

    private void rows(
            Columns columns,
            byte[] heading,
            InputStream in,
            RowReader reader,
            Tally tally,
            Progressing rows,
            String file)
            throws IOException {
        if (columns.isCepii() && new String(heading, StandardCharsets.UTF_8).indexOf('"') < 0) {
            CepiiScanner scanner = new CepiiScanner(rules, reader, tally);
            try {
                scanner.scan(in);
            } finally {
                rows.count = scanner.rows();
            }
            if (scanner.isCut()) {
                throw new EOFException();
            }
        } else {
            named(columns, new SequenceInputStream(new ByteArrayInputStream(heading), in), reader, tally, rows, file);
        }
    }

    private void named(Columns columns, InputStream in, RowReader reader, Tally tally, Progressing rows, String file)
            throws IOException {
        NamedRows named = new NamedRows(columns, reader, tally, countries);
        WholeRows whole = new WholeRows(text(file, in));
        try {
            named.read(whole);
        } catch (UncheckedIOException broken) {
            throw Objects.requireNonNull(broken.getCause());
        } catch (CsvParseException endless) {
            throw LimitException.row(); // a quoted cell of more than 16 million characters
        } finally {
            rows.count = named.rows();
        }
        if (whole.isCut()) {
            throw new EOFException();
        }
    }

    /** The bytes of the first row with its line break. */
    private static byte[] heading(InputStream in) throws IOException {
        ByteArrayOutputStream row = new ByteArrayOutputStream();
        for (int letter = in.read(); letter >= 0; letter = in.read()) {
            row.write(letter);
            if (letter == '\n' || row.size() > LONGEST_HEADING) {
                break;
            }
        }
        return row.toByteArray();
    }

    private static List<String> names(String heading) throws IOException {
        if (heading.isBlank()) {
            return List.of();
        }
        String bare = heading.replace("\uFEFF", "").replaceAll("[\r\n]+$", "");
        try (CsvReader<CsvRecord> csv = CsvReader.builder().ofCsvRecord(bare)) {
            return csv.iterator().next().getFields();
        }
    }

    /** Text in its own encoding if it is of a usual size, else taken for UTF-8. */
    private Reader text(String file, InputStream in) throws IOException {
        byte[] head = in.readNBytes(WHOLE);
        return head.length < WHOLE
                ? new StringReader(PublisherText.decode(head, file, issues))
                : new InputStreamReader(
                        new SequenceInputStream(new ByteArrayInputStream(head), in), StandardCharsets.UTF_8);
    }

    private static Issue broken(String file, IOException broken, long rows) {
        String before = String.format("; %,d rows were read before that", rows);
        String hint =
                "download the file again; with --partial the complete rows are used, and missing rows look like no trade";
        return switch (broken) {
            case LimitException large -> large.issue(file);
            case EOFException cut ->
                Issue.error("truncated-file", file, 0, "", "", "the file is truncated" + before, hint);
            case ZipException damaged ->
                Issue.error("damaged-archive", file, 0, "", "", "the archive is damaged" + before, hint);
            default -> Issue.error("unreadable-file", file, 0, "", "", "reading failed" + before, hint);
        };
    }
}
