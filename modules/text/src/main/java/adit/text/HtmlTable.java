package adit.text;

import java.util.List;

/** A grid as a table of HTML; the script of the page makes it sortable. */
public final class HtmlTable {

    private final HtmlLinks links;

    public HtmlTable(HtmlLinks links) {
        this.links = links;
    }

    /** The table in a region that scrolls; {@code label} names it. */
    public String of(Block.Grid grid, String label) {
        StringBuilder out = new StringBuilder();
        out.append("<div class=\"scroll\" role=\"region\" tabindex=\"0\" aria-label=\"")
                .append(HtmlEscape.escape(label))
                .append("\">\n<table class=\"")
                .append(grid.rows().stream().anyMatch(HtmlTable::isGroup) ? "grouped" : "sortable")
                .append(grid.columns().size() > 7 ? " wide" : "")
                .append("\">\n<thead><tr>");
        grid.columns().forEach(column -> out.append(head(column)));
        out.append("</tr></thead>\n<tbody>\n");
        grid.rows().forEach(row -> out.append(row(grid, row)));
        return out.append("</tbody>\n</table>\n</div>\n").toString();
    }

    private String head(Block.Column column) {
        return "<th scope=\"col\"" + (column.number() ? " class=\"number\">" : ">") + links.of(column.name()) + "</th>";
    }

    /** A row in which only the first cell has words heads those that follow. */
    public static boolean isGroup(List<String> row) {
        return row.size() > 1
                && !row.getFirst().isBlank()
                && row.stream().skip(1).allMatch(String::isEmpty);
    }

    private String row(Block.Grid grid, List<String> row) {
        if (isGroup(row)) {
            return "<tr class=\"group\"><th scope=\"colgroup\" colspan=\"%d\">%s</th></tr>\n"
                    .formatted(row.size(), links.of(row.getFirst().strip()));
        }
        StringBuilder out = new StringBuilder("<tr>");
        for (int c = 0; c < row.size(); c++) {
            String tag = c == 0 && !row.get(c).isBlank() ? "th" : "td";
            out.append('<').append(tag).append(c == 0 && tag.equals("th") ? " scope=\"row\"" : "");
            out.append(grid.columns().get(c).number() ? " class=\"number\">" : ">");
            out.append(links.of(row.get(c).strip())).append("</").append(tag).append('>');
        }
        return out.append("</tr>\n").toString();
    }
}
