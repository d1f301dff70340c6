package adit.text;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A table with bars as HTML: the bar is a cell of its row, hidden from those who hear the page, for whom the numbers are next
 * to it. Roles are written out, because a narrow page shows rows as blocks.
 */
public final class HtmlBars {

    private final HtmlLinks links;
    private final BarSvg svg;

    public HtmlBars(HtmlLinks links, Medium medium) {
        this.links = links;
        svg = new BarSvg(medium);
    }

    /** A figure; {@code refs} is HTML. */
    public String of(BarTable table, String refs) {
        StringBuilder out = new StringBuilder("<figure class=\"barred\">\n<h4 class=\"finding\">")
                .append(links.of(table.finding()))
                .append("</h4>\n<p class=\"measure\">")
                .append(links.of(table.measure()))
                .append("</p>\n")
                .append(keys(table))
                .append("<table class=\"bars\" role=\"table\">\n<thead role=\"rowgroup\">")
                .append(head(table))
                .append("</thead>\n<tbody role=\"rowgroup\">\n");
        for (int r = 0; r < table.bars().size(); r++) {
            out.append(
                    row(table.grid(), table.grid().rows().get(r), table.bars().get(r)));
        }
        return out.append("</tbody>\n</table>\n<figcaption><span class=\"refs\">")
                .append(refs.strip())
                .append("</span></figcaption>\n</figure>\n")
                .toString();
    }

    private String keys(BarTable table) {
        return table.keys().stream()
                .map(key ->
                        "<span class=\"key\">" + svg.swatch(key.fill()) + HtmlEscape.escape(key.words()) + "</span>")
                .collect(Collectors.joining(" ", "<p class=\"keys\">", "</p>\n"));
    }

    private String head(BarTable table) {
        List<Block.Column> columns = table.grid().columns();
        StringBuilder out = new StringBuilder("<tr role=\"row\">").append(head(columns.getFirst()));
        out.append("<th scope=\"col\" role=\"columnheader\"><span class=\"hidden\">")
                .append(HtmlEscape.escape(table.column()))
                .append("</span></th>");
        columns.stream().skip(1).forEach(column -> out.append(head(column)));
        return out.append("</tr>").toString();
    }

    private String head(Block.Column column) {
        return "<th scope=\"col\" role=\"columnheader\"" + (column.number() ? " class=\"number\">" : ">")
                + links.of(column.name()) + "</th>";
    }

    private String row(Block.Grid grid, List<String> cells, BarTable.Bar bar) {
        StringBuilder out = new StringBuilder("<tr role=\"row\"><th scope=\"row\" role=\"rowheader\">")
                .append(links.of(cells.getFirst().strip()))
                .append("</th><td role=\"cell\" class=\"bar\">")
                .append(svg.of(bar))
                .append("</td>");
        for (int c = 1; c < cells.size(); c++) {
            out.append(cell(grid.columns().get(c), cells.get(c)));
        }
        return out.append("</tr>\n").toString();
    }

    /** On a narrow page the name of the column precedes the number. */
    private String cell(Block.Column column, String text) {
        return "<td role=\"cell\" data-column=\"" + HtmlEscape.escape(column.name()) + "\""
                + (column.number() ? " class=\"number\">" : ">") + links.of(text.strip()) + "</td>";
    }
}
