package adit.text;

import adit.basics.Controls;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Blocks as Markdown, with the place of their figures in brackets. */
public final class MarkdownText {

    private static final Pattern LINK = Pattern.compile("\\]([(\\[:])");
    private static final Pattern ENTITY = Pattern.compile("&(#?[0-9A-Za-z]+;)");
    private static final Pattern BLOCK = Pattern.compile("^(\\s*[0-9]*)([#>+=.)|-])(?=\\s|[#>+=-]|$)");

    private final List<String> lines = new ArrayList<>();

    private MarkdownText() {}

    /** The whole page, its lines ending in LF. */
    public static String of(String title, List<Block> blocks) {
        MarkdownText text = new MarkdownText();
        text.lines.add("# " + escaped(title));
        text.lines.add("");
        blocks.forEach(text::add);
        return String.join("\n", text.lines).replace(Numbers.GLUE, " ").stripTrailing() + "\n";
    }

    private void add(Block block) {
        switch (block) {
            case Block.Heading heading -> lines.add("#".repeat(heading.level()) + " " + escaped(heading.text()));
            case Block.Paragraph paragraph -> lines.add(escaped(paragraph.text()) + refs(paragraph.refs()));
            case Block.Bullets bullets -> {
                bullets.items().forEach(item -> lines.add("- " + escaped(item)));
                source(bullets.refs());
            }
            case Block.Grid grid -> {
                grid(grid);
                source(grid.refs());
            }
            case Block.Drawing drawing -> {
                return;
            }
            case Block.Facts facts -> {
                return;
            }
            case Block.Anchor anchor -> {
                return;
            }
            case Block.Bars bars -> {
                lines.add("**" + escaped(bars.table().finding()) + "**");
                lines.add("");
                grid(bars.table().grid());
                source(bars.table().grid().refs());
            }
            case Block.Missing missing -> lines.add(escaped(missing.words()));
            case Block.Picture picture -> lines.add(escaped(picture.said()) + refs(picture.refs()));
        }
        lines.add("");
    }

    private void source(List<String> refs) {
        if (!refs.isEmpty()) {
            lines.add("");
            lines.add(refs(refs).strip());
        }
    }

    private static String refs(List<String> refs) {
        return refs.stream().map(ref -> " [" + ref + "]").collect(Collectors.joining());
    }

    private void grid(Block.Grid grid) {
        lines.add(row(grid.columns().stream().map(Block.Column::name).toList()));
        lines.add(row(grid.columns().stream()
                .map(column -> column.number() ? "---:" : "---")
                .toList()));
        grid.rows().forEach(cells -> lines.add(row(cells)));
    }

    private static String row(List<String> cells) {
        return "| " + cells.stream().map(MarkdownText::cell).collect(Collectors.joining(" | ")) + " |";
    }

    private static String cell(String text) {
        return inline(text.strip()).replace("|", "\\|");
    }

    /** Escapes also the marks of blocks, such as a hash, at the beginning of a line. */
    private static String escaped(String text) {
        return BLOCK.matcher(inline(text)).replaceFirst("$1\\\\$2");
    }

    /** Escapes emphasis, code, HTML, entities and links. A bracket that only names a source stays as it is. */
    private static String inline(String text) {
        String plain = ENTITY.matcher(Controls.clean(text))
                .replaceAll("&amp;$1")
                .replace('\n', ' ')
                .replace("\\", "\\\\")
                .replace("*", "\\*")
                .replace("~", "\\~")
                .replace("`", "\\`")
                .replace("<", "&lt;");
        return LINK.matcher(plain).replaceAll("\\\\]$1");
    }
}
