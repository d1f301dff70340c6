package adit.brief.sheet;

import adit.runs.files.ResultTable;
import adit.world.Source;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Worksheet;

/**
 * Result tables as an XLSX workbook (Office Open XML): a sheet for each table with typed cells and number formats by unit, and a
 * sheet of sources. What is not reported is an empty cell, never 0. The same tables give the same bytes.
 */
public final class Workbook {

    private static final int LONGEST_SHEET_NAME = 31;

    private Workbook() {}

    /** The bytes of the file; {@code sources} are listed in the order given. */
    public static byte[] of(List<ResultTable> tables, List<Source> sources) {
        return of(tables, sources, Labels.PLAIN);
    }

    /** The same with other names for sheets, columns and units. */
    public static byte[] of(List<ResultTable> tables, List<Source> sources, Labels labels) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (org.dhatim.fastexcel.Workbook book = new org.dhatim.fastexcel.Workbook(bytes, "Adit", "1.0")) {
            for (ResultTable table : tables) {
                Sheet.write(sheet(book, labels.sheet(table.name())), table, labels);
            }
            if (!sources.isEmpty()) {
                Sheet.write(sheet(book, labels.sheet("sources")), sourceTable(sources), labels);
            }
            book.finish();
            return timeless(bytes.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Worksheet sheet(org.dhatim.fastexcel.Workbook book, String name) {
        return book.newWorksheet(name.substring(0, Math.min(name.length(), LONGEST_SHEET_NAME)));
    }

    private static ResultTable sourceTable(List<Source> sources) {
        List<List<Object>> rows = new ArrayList<>();
        for (Source each : sources) {
            rows.add(List.of(
                    each.id().code(),
                    each.title(),
                    each.publisher(),
                    each.published(),
                    each.url(),
                    each.kind(),
                    each.finding()));
        }
        List<ResultTable.Column> columns = java.util.stream.Stream.of(
                        "id", "title", "publisher", "published", "url", "kind", "finding")
                .map(name -> new ResultTable.Column(name, ""))
                .toList();
        return new ResultTable("sources", columns, rows);
    }

    /** The same archive with one fixed time everywhere: the library writes the time of day, a result knows none. */
    private static byte[] timeless(byte[] archive) throws IOException {
        Path file = Files.createTempFile("adit", ".xlsx");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            Files.write(file, archive);
            try (ZipFile in = new ZipFile(file.toFile());
                    ZipOutputStream copy = new ZipOutputStream(out)) {
                for (ZipEntry entry : in.stream().toList()) {
                    copy(in, entry, copy);
                }
            }
        } finally {
            Files.delete(file);
        }
        return out.toByteArray();
    }

    private static void copy(ZipFile in, ZipEntry entry, ZipOutputStream copy) throws IOException {
        ZipEntry same = new ZipEntry(entry.getName());
        same.setTimeLocal(LocalDateTime.of(1980, 1, 1, 0, 0));
        copy.putNextEntry(same);
        byte[] bytes = in.getInputStream(entry).readAllBytes();
        copy.write(entry.getName().equals("docProps/core.xml") ? core(bytes) : bytes);
        copy.closeEntry();
    }

    private static byte[] core(byte[] xml) {
        return new String(xml, StandardCharsets.UTF_8)
                .replaceAll("(<dcterms:created[^>]*>)[^<]*", "$11980-01-01T00:00:00Z")
                .getBytes(StandardCharsets.UTF_8);
    }
}
