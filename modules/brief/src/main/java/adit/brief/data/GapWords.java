package adit.brief.data;

import adit.brief.words.CellWords;
import adit.curation.Missing;
import adit.plandata.assumptions.AssumptionGroup;
import adit.plandata.assumptions.AssumptionGroup.OfLeadTimes;
import adit.text.Language;
import adit.text.Words;
import adit.world.Cell;
import adit.world.World;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Names of families of assumptions and of missing cells. In English they are written with the codes of the tables, so that
 * they can be found there and passed to other commands; in other languages with names.
 */
final class GapWords {

    private static final String ANY = "*";

    private final Words words;
    private final CellWords cells;

    GapWords(World world, Words words) {
        this.words = words;
        cells = new CellWords(world, words);
    }

    /** Kind of figure, process or form, and the keys that all cells of the family share. */
    String group(AssumptionGroup group) {
        if (words.language() == Language.EN) {
            return group.name();
        }
        List<Cell> all = group.cells().stream().map(each -> each.cell()).toList();
        Set<String> parts = new LinkedHashSet<>(List.of(cells.kind(all.getFirst())));
        group.process().map(id -> words.names().process(id.code())).ifPresent(parts::add);
        if (group.process().isEmpty()) {
            group.form().map(words.names()::form).ifPresent(parts::add);
        }
        parts.addAll(shared(group, all));
        String name = String.join("/", parts);
        return group.isRemainder() ? name + words.say("gaps.family.other") : name;
    }

    private List<String> shared(AssumptionGroup group, List<Cell> all) {
        Cell first = all.getFirst();
        List<String> names = first.attribute().keys();
        List<String> shared = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            int key = i;
            String code = first.keys().get(i);
            boolean same = all.stream().allMatch(cell -> cell.keys().get(key).equals(code));
            if (same && (i == 0 || !code.equals(ANY))) {
                shared.add(cells.key(names.get(i), code));
            }
        }
        group.ofLeadTimes()
                .filter(of -> of != OfLeadTimes.YEARS)
                .ifPresent(of -> shared.add(words.say(of == OfLeadTimes.RAMP ? "item.ramp" : "item.lasting")));
        return shared;
    }

    /** The cell that no source reports. */
    String missing(Missing missing) {
        if (words.language() == Language.EN) {
            return missing.cell();
        }
        String keys = missing.cell().substring(missing.attribute().word().length() + 1);
        return cells.name(Cell.of(missing.attribute(), (Object[]) keys.split("/", -1)));
    }
}
