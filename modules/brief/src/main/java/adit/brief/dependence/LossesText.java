package adit.brief.dependence;

import adit.brief.words.WorldWords;
import adit.dependence.chain.SupplierLosses;
import adit.text.Block;
import adit.text.Language;
import adit.text.TerminalText;
import adit.text.Words;
import adit.world.World;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What the loss of one supplier and of a pair leaves of the demand of all others, form by form, on a terminal. */
public final class LossesText {

    private static final int WORST = 10;

    private final Words words;

    private LossesText(Words words) {
        this.words = words;
    }

    /** The ten losses of one supplier and of a pair that leave least, form by form. */
    public static String of(World world, List<SupplierLosses> losses, Language language, int width) {
        Words words = WorldWords.of(world, language);
        LossesText text = new LossesText(words);
        List<Block> blocks = new ArrayList<>();
        for (SupplierLosses of : losses) {
            blocks.add(Block.heading(words.names().form(of.form())));
            blocks.add(of.single().isEmpty() ? Block.plain(words.say("measures.losses.none")) : text.grid(of));
        }
        blocks.add(Block.plain(words.say("measures.losses.legend")));
        return TerminalText.of(words.say("measures.losses.title"), blocks, width, false);
    }

    private Block grid(SupplierLosses of) {
        return Block.grid(
                List.of(
                        Block.Column.words(words.say("measures.losses.without")),
                        Block.Column.number(words.say("measures.losses.covered")),
                        Block.Column.words(words.say("measures.losses.both")),
                        Block.Column.number(words.say("measures.losses.covered"))),
                worst(of));
    }

    private List<List<String>> worst(SupplierLosses of) {
        List<SupplierLosses.Loss> single =
                of.single().stream().filter(loss -> loss.coverage() < 1).toList();
        List<SupplierLosses.Loss> joint = of.joint();
        List<List<String>> cells = new ArrayList<>();
        for (int i = 0; i < WORST && i < Math.max(single.size(), joint.size()); i++) {
            List<String> row = new ArrayList<>();
            row.addAll(loss(single, i));
            row.addAll(loss(joint, i));
            cells.add(row);
        }
        return cells;
    }

    private List<String> loss(List<SupplierLosses.Loss> losses, int number) {
        if (number >= losses.size()) {
            return List.of("", "");
        }
        SupplierLosses.Loss loss = losses.get(number);
        String places = loss.lost().stream().map(words.names()::place).collect(Collectors.joining(" + "));
        return List.of(places, words.figures().bare(loss.coverage()));
    }
}
