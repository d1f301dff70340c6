package adit.importers.publishers.mapped.rows;

import adit.basics.Issue;
import adit.basics.Issues;
import adit.importers.publishers.LimitException;
import adit.importers.publishers.SheetRow;
import adit.importers.publishers.SheetText;
import adit.importers.publishers.mapped.map.FileForm;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** The rows of a CSV file or of a sheet of a workbook, of which only one is held at a time. */
public final class TableRows {

    private static final int LONGEST = LimitException.ROW;

    private final Path file;
    private final Optional<String> sheet;
    private final FileForm form;
    private final Issues issues;
    private int width;
    private int lastWidth;

    public TableRows(Path file, Optional<String> sheet, FileForm form, Issues issues) {
        this.file = file;
        this.sheet = sheet;
        this.form = form;
        this.issues = issues;
    }

    /** The parts of a file: its sheets that a map names; one part, without a name, for any other file. */
    public static List<Optional<String>> parts(Path file, FileForm form) {
        try {
            if (!form.sheets().isEmpty() && Encoding.isArchive(file)) {
                return form.sheets().stream().map(Optional::of).toList();
            }
        } catch (IOException unreadable) {
            return List.of(Optional.empty()); // reading reports it
        }
        return List.of(Optional.empty());
    }

    /**
     * {@code unreadable-file}, {@code not-text}, {@code too-large}, {@code truncated-file}, and those of {@link SheetText}: gives the rows
     * to the sink, and adds an error if the file cannot be read to its end.
     */
    public void read(RowSink sink) {
        try {
            if (Encoding.isArchive(file)) {
                SheetText.read(file, sheet, row -> sink.take(row.number(), padded(row)), issues);
            } else {
                Optional<Charset> charset = Encoding.find(file, issues);
                if (charset.isPresent()) {
                    text(charset.get(), sink);
                }
            }
        } catch (LimitException large) {
            issues.add(large.issue(file.toString()));
        } catch (IOException | UncheckedIOException unreadable) {
            issues.add(error(
                    "unreadable-file",
                    "the file cannot be read",
                    "check the name, that it is a file, and its read permission"));
        }
    }

    /** A sheet holds no empty cells behind the last one that is filled. */
    private List<String> padded(SheetRow row) {
        width = row.number() <= form.heading() ? row.cells().size() : width;
        if (row.cells().size() >= width) {
            return row.cells();
        }
        List<String> cells = new ArrayList<>(row.cells());
        cells.addAll(Collections.nCopies(width - cells.size(), ""));
        return cells;
    }

    private void text(Charset charset, RowSink sink) throws IOException {
        try (WatchedReader text = new WatchedReader(new InputStreamReader(Files.newInputStream(file), charset));
                CsvReader<CsvRecord> csv = CsvReader.builder()
                        .fieldSeparator(form.separator())
                        .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                        .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                        .allowUnclosedQuote(false)
                        .maxBufferSize(LONGEST)
                        .ofCsvRecord(text)) {
            boolean whole = rows(csv, text, sink);
            if (whole && lastWidth < width && !text.endsWithLineBreak()) {
                issues.add(truncated("its last row is too short"));
            }
        }
    }

    /** True if the file was read to its end. */
    private boolean rows(CsvReader<CsvRecord> csv, WatchedReader text, RowSink sink) throws IOException {
        try {
            for (CsvRecord row : csv) {
                int number = Math.toIntExact(row.getStartingLineNumber());
                List<String> cells = number == 1 ? withoutMark(row.getFields()) : row.getFields();
                width = number <= form.heading() ? cells.size() : width;
                lastWidth = cells.size();
                if (!sink.take(number, cells)) {
                    return false;
                }
            }
            return true;
        } catch (CsvParseException broken) {
            if (!text.isEnded()) {
                throw LimitException.row();
            }
            issues.add(truncated("it ends within a quoted cell"));
            return false;
        }
    }

    private static List<String> withoutMark(List<String> cells) {
        if (cells.isEmpty() || !cells.getFirst().startsWith("\uFEFF")) {
            return cells;
        }
        List<String> bare = new ArrayList<>(cells);
        bare.set(0, cells.getFirst().substring(1));
        return bare;
    }

    private Issue truncated(String how) {
        return error(
                "truncated-file",
                "the file is truncated: " + how,
                "download the file again; with --partial the complete rows are used, and missing rows look like missing figures");
    }

    private Issue error(String code, String message, String hint) {
        return Issue.error(code, file.toString(), 0, "", "", message, hint);
    }
}
