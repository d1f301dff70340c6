package adit.importers.publishers;

import adit.basics.Issues;
import adit.sources.table.CellRef;
import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;

/** The text of one sheet of an Excel workbook (xlsx). */
public final class SheetText {

    /** Receives rows. */
    @FunctionalInterface
    public interface Sink {
        /** Takes a row; false if no further rows are needed. */
        boolean take(SheetRow row);
    }

    private SheetText() {}

    /** {@code unreadable-file}, {@code no-workbook}, {@code missing-sheet}: the rows; empty, with an error, if there are none. */
    public static Optional<List<SheetRow>> read(Path file, String sheet, Issues issues) {
        List<SheetRow> rows = new ArrayList<>();
        return read(file, Optional.of(sheet), rows::add, issues) ? Optional.of(rows) : Optional.empty();
    }

    /**
     * The same, row by row.
     *
     * @param sheet its name; empty for the first sheet
     * @return false, with an error, if the sheet cannot be read to its end
     */
    public static boolean read(Path file, Optional<String> sheet, Sink sink, Issues issues) {
        try {
            byte[] bytes = bounded(file);
            return read(new ByteArrayInputStream(bytes), file, sheet, sink, issues);
        } catch (LimitException large) {
            issues.add(large.issue(file.toString()));
        } catch (IOException unreadable) {
            issues.add(CellRef.ofFile(file.toString())
                    .error(
                            "unreadable-file",
                            "the file cannot be read",
                            "check the name, that it is a file, and its read permission"));
        }
        return false;
    }

    /** A workbook is an archive, and a small one can unpack to more than fits into memory. */
    private static byte[] bounded(Path file) throws IOException {
        byte[] bytes;
        try (InputStream in = Files.newInputStream(file)) {
            bytes = LimitException.readWhole(in);
        }
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            InputStream all = new LimitedStream(zip, SheetText::check);
            while (zip.getNextEntry() != null) {
                all.transferTo(OutputStream.nullOutputStream());
            }
        } catch (ZipException | EOFException damaged) {
            return bytes; // the reader of workbooks reports it
        }
        return bytes;
    }

    private static void check(long bytes) throws IOException {
        if (bytes > LimitException.WHOLE) {
            throw LimitException.unpacked(LimitException.WHOLE);
        }
    }

    private static boolean read(InputStream in, Path file, Optional<String> name, Sink sink, Issues issues) {
        try (ReadableWorkbook workbook = new ReadableWorkbook(in)) {
            Optional<Sheet> found =
                    name.map(workbook::findSheet).orElseGet(() -> Optional.of(workbook.getFirstSheet()));
            if (found.isEmpty()) {
                issues.add(missing(workbook, file, name.orElse("")));
                return false;
            }
            try (Stream<Row> rows = found.get().openStream()) {
                Iterator<SheetRow> each = rows.map(SheetText::row).iterator();
                while (each.hasNext()) {
                    if (!sink.take(each.next())) {
                        break;
                    }
                }
            }
            return true;
        } catch (IOException | RuntimeException broken) { // reader and XML parser throw unchecked ones of many types
            issues.add(CellRef.ofFile(file.toString())
                    .error(
                            "no-workbook",
                            "this is not an Excel workbook (xlsx), or it is damaged",
                            "use the original file of the publisher"));
            return false;
        }
    }

    private static SheetRow row(Row row) {
        List<String> cells = new ArrayList<>();
        for (int i = 0; i < row.getCellCount(); i++) {
            cells.add(row.getOptionalCell(i).map(SheetText::text).orElse(""));
        }
        return new SheetRow(row.getRowNum(), cells);
    }

    private static String text(Cell cell) {
        boolean number = cell.getType() == CellType.NUMBER || cell.getType() == CellType.FORMULA;
        String text = number ? cell.getRawValue() : cell.getText();
        return text == null ? "" : text;
    }

    private static adit.basics.Issue missing(ReadableWorkbook workbook, Path file, String sheet) {
        List<String> names = workbook.getSheets().map(Sheet::getName).toList();
        return CellRef.ofFile(file.toString())
                .error(
                        "missing-sheet",
                        "the workbook has no sheet '" + sheet + "'",
                        "it has " + String.join(", ", names) + "; use the workbook that has this sheet");
    }
}
