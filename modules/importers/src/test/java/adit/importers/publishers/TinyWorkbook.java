package adit.importers.publishers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes a workbook (ECMA-376, the least that is needed). */
public final class TinyWorkbook {

    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";

    private TinyWorkbook() {}

    /** Cells that begin with a digit are numbers, unless they are months; all others are text. */
    public static void write(Path file, String sheet, List<List<String>> rows) {
        write(file, Map.of(sheet, rows));
    }

    /** Several sheets by name. */
    public static void write(Path file, Map<String, List<List<String>>> sheets) {
        List<String> names = List.copyOf(sheets.keySet());
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            add(zip, "[Content_Types].xml", types(names.size()));
            add(zip, "_rels/.rels", relations(relation(1, "officeDocument", "xl/workbook.xml")));
            StringBuilder relations = new StringBuilder();
            StringBuilder entries = new StringBuilder();
            for (int i = 1; i <= names.size(); i++) {
                relations.append(relation(i, "worksheet", "worksheets/sheet" + i + ".xml"));
                entries.append("<sheet name='" + names.get(i - 1) + "' sheetId='" + i + "' r:id='rId" + i + "'/>");
                add(zip, "xl/worksheets/sheet" + i + ".xml", sheet(sheets.getOrDefault(names.get(i - 1), List.of())));
            }
            add(zip, "xl/_rels/workbook.xml.rels", relations(relations.toString()));
            add(
                    zip,
                    "xl/workbook.xml",
                    "<workbook xmlns='" + MAIN + "' xmlns:r='" + RELATIONS + "'><sheets>" + entries
                            + "</sheets></workbook>");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String types(int sheets) {
        StringBuilder types = new StringBuilder("<Types xmlns='" + PACKAGE + "content-types'>"
                + "<Default Extension='rels' ContentType='application/vnd.openxmlformats-package.relationships+xml'/>"
                + "<Override PartName='/xl/workbook.xml' ContentType="
                + "'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml'/>");
        for (int i = 1; i <= sheets; i++) {
            types.append("<Override PartName='/xl/worksheets/sheet" + i + ".xml' ContentType="
                    + "'application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml'/>");
        }
        return types + "</Types>";
    }

    private static String relations(String inner) {
        return "<Relationships xmlns='" + PACKAGE + "relationships'>" + inner + "</Relationships>";
    }

    private static String relation(int id, String type, String target) {
        return "<Relationship Id='rId" + id + "' Type='" + RELATIONS + "/" + type + "' Target='" + target + "'/>";
    }

    private static String sheet(List<List<String>> rows) {
        StringBuilder xml = new StringBuilder("<worksheet xmlns='" + MAIN + "'><sheetData>");
        for (int r = 0; r < rows.size(); r++) {
            xml.append("<row r='").append(r + 1).append("'>");
            for (int c = 0; c < rows.get(r).size(); c++) {
                xml.append(cell("" + (char) ('A' + c) + (r + 1), rows.get(r).get(c)));
            }
            xml.append("</row>");
        }
        return xml.append("</sheetData></worksheet>").toString();
    }

    private static String cell(String address, String text) {
        if (text.isEmpty()) {
            return "";
        }
        return text.matches("[0-9.]+")
                ? "<c r='" + address + "'><v>" + text + "</v></c>"
                : "<c r='" + address + "' t='inlineStr'><is><t>" + text + "</t></is></c>";
    }

    private static void add(ZipOutputStream zip, String name, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(("<?xml version='1.0' encoding='UTF-8'?>" + text).getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }
}
