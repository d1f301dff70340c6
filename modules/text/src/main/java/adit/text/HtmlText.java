package adit.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Blocks as well-formed HTML: the same for a browser and, being XML too, for the PDF. */
public final class HtmlText {

    /** A heading that was written, for the table of contents. */
    public record Entry(String id, String text, int level) {}

    private static final Pattern SOURCE = Pattern.compile("^\\[([A-Za-z0-9][A-Za-z0-9._-]*)\\] (.*)$", Pattern.DOTALL);

    private final HtmlLinks links;
    private final java.util.Set<String> sources;
    private final HtmlPictures pictures;
    private final StringBuilder out = new StringBuilder();
    private final List<Entry> entries = new ArrayList<>();
    private final Map<String, Integer> labels = new HashMap<>();
    private String heading = "";
    private boolean open;

    public HtmlText(HtmlLinks links, java.util.Set<String> sources, HtmlPictures pictures) {
        this.links = links;
        this.sources = sources;
        this.pictures = pictures;
    }

    /** Writes the blocks; a heading of level 2 begins a section. */
    public String write(List<Block> blocks) {
        blocks.forEach(this::add);
        close();
        return out.toString();
    }

    public List<Entry> entries() {
        return List.copyOf(entries);
    }

    private void add(Block block) {
        switch (block) {
            case Block.Heading one -> heading(one);
            case Block.Paragraph one -> paragraph(one);
            case Block.Bullets one -> bullets(one);
            case Block.Grid one -> grid(one);
            case Block.Facts one -> facts(one);
            case Block.Picture one -> out.append(pictures.figure(one, links.refs(one.refs())));
            case Block.Bars one -> bars(one.table());
            case Block.Missing one -> out.append(pictures.missing(one));
            case Block.Anchor one ->
                out.append("<div id=\"").append(HtmlLinks.part(one.id())).append("\"></div>\n");
            case Block.Drawing drawing -> {}
        }
    }

    private void heading(Block.Heading one) {
        String id = "part-" + (entries.size() + 1);
        heading = one.text();
        entries.add(new Entry(id, one.text(), one.level()));
        if (one.level() == 2) {
            close();
            out.append("<section aria-labelledby=\"").append(id).append("\">\n");
            open = true;
        }
        out.append("<h%1$d id=\"%2$s\">%3$s</h%1$d>\n".formatted(one.level(), id, links.of(one.text())));
    }

    private void close() {
        if (open) {
            out.append("</section>\n");
            open = false;
        }
    }

    private void paragraph(Block.Paragraph one) {
        String tone = one.tone().name().toLowerCase(Locale.ROOT);
        out.append("<p class=\"").append(tone).append("\">").append(links.of(one.text()));
        out.append(refs(one.refs())).append("</p>\n");
    }

    private String refs(List<String> refs) {
        return refs.isEmpty() ? "" : " <span class=\"refs\">" + links.refs(refs).strip() + "</span>";
    }

    private void bullets(Block.Bullets one) {
        out.append("<ul>\n");
        one.items().forEach(this::item);
        out.append("</ul>\n");
        source(one.refs());
    }

    /** An item that begins with the code of a source is where links to that source lead. */
    private void item(String item) {
        Matcher cited = SOURCE.matcher(item);
        if (cited.matches() && sources.contains(cited.group(1))) {
            out.append("<li id=\"source-%1$s\"><b>%1$s</b> %2$s</li>\n"
                    .formatted(cited.group(1), links.of(cited.group(2))));
        } else {
            out.append("<li>").append(links.of(item)).append("</li>\n");
        }
    }

    private void source(List<String> refs) {
        if (!refs.isEmpty()) {
            out.append("<p class=\"refs\">").append(links.refs(refs).strip()).append("</p>\n");
        }
    }

    private void facts(Block.Facts facts) {
        out.append("<dl class=\"facts\">\n");
        for (Block.Fact fact : facts.facts()) {
            out.append("<div><dt>%s</dt><dd><strong>%s</strong> <span>%s</span></dd></div>\n"
                    .formatted(links.of(fact.label()), links.of(fact.value()), links.of(fact.note())));
        }
        out.append("</dl>\n");
    }

    private void grid(Block.Grid grid) {
        out.append(new HtmlTable(links).of(grid, label()));
        source(grid.refs());
    }

    private void bars(BarTable table) {
        out.append(new HtmlBars(links, pictures.medium())
                .of(table, links.refs(table.grid().refs())));
    }

    /** What a table is about: the heading above it, numbered so that no two are called the same. */
    private String label() {
        int before = labels.merge(heading, 1, Integer::sum);
        return heading + " – " + before;
    }
}
