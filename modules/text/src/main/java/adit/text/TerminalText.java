package adit.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Blocks as text of a fixed width, with or without colour. */
public final class TerminalText {

    private static final String INDENT = "  ";
    private static final String RESET = "\u001b[0m";

    private final int width;
    private final boolean colour;
    private final List<String> lines = new ArrayList<>();

    public TerminalText(int width, boolean colour) {
        this.width = width;
        this.colour = colour;
    }

    /** The whole text, its lines ending in LF. */
    public static String of(String title, List<Block> blocks, int width, boolean colour) {
        TerminalText text = new TerminalText(width, colour);
        text.title(title);
        blocks.forEach(text::add);
        return String.join("\n", text.lines).replace(Numbers.GLUE, " ") + "\n";
    }

    private void title(String title) {
        WordWrap.lines(title, width).forEach(line -> lines.add(paint("1", line)));
        lines.add(paint("2", "─".repeat(Math.min(width, DisplayWidth.of(title)))));
    }

    private void add(Block block) {
        switch (block) {
            case Block.Heading heading -> heading(heading);
            case Block.Paragraph paragraph -> paragraph(paragraph);
            case Block.Bullets bullets -> bullets.items().forEach(this::bullet);
            case Block.Grid grid -> grid(grid);
            case Block.Drawing drawing ->
                drawing.lines().apply(room()).forEach(line -> lines.add((INDENT + line).stripTrailing()));
            case Block.Facts facts -> {}
            case Block.Anchor anchor -> {}
            case Block.Picture picture -> {}
            case Block.Missing missing -> {}
            case Block.Bars bars -> grid(bars.table().grid());
        }
        if (!(block instanceof Block.Heading
                || block instanceof Block.Facts
                || block instanceof Block.Anchor
                || block instanceof Block.Picture
                || block instanceof Block.Missing
                || leadsOn(block))) {
            lines.add("");
        }
    }

    /** True for words that end in a colon: what they lead to follows at once. */
    private static boolean leadsOn(Block block) {
        return block instanceof Block.Paragraph paragraph && paragraph.text().endsWith(":");
    }

    private void heading(Block.Heading heading) {
        if (heading.level() == 2) {
            lines.add(paint("1;36", heading.text().toUpperCase(Locale.ROOT)));
        } else {
            lines.add(INDENT + paint("1", heading.text()));
        }
    }

    private void paragraph(Block.Paragraph paragraph) {
        String code = switch (paragraph.tone()) {
            case GOOD, BAD -> "1"; // a verdict is no alarm: "not by 2030" takes no side
            case QUIET -> "2";
            case PLAIN -> "";
        };
        WordWrap.lines(paragraph.text(), room()).forEach(line -> lines.add(INDENT + paint(code, line)));
    }

    private void bullet(String item) {
        String mark = "· ";
        for (String line : WordWrap.lines(item, room() - mark.length())) {
            lines.add(INDENT + mark + line);
            mark = "  ";
        }
    }

    private void grid(Block.Grid grid) {
        new GridText(grid, room()).lines().forEach(line -> lines.add(INDENT + line));
    }

    private int room() {
        return width - INDENT.length();
    }

    private String paint(String code, String line) {
        return colour && !code.isEmpty() ? "\u001b[" + code + "m" + line + RESET : line;
    }
}
