package adit.brief.words;

import adit.plandata.assumptions.AssumptionGroup;
import adit.plandata.assumptions.AssumptionGroup.OfLeadTimes;
import adit.text.Words;
import adit.world.Attribute;
import adit.world.Cell;
import adit.world.Key;
import adit.world.World;
import java.util.List;
import java.util.Optional;

/** What a group of assumptions is about, in words, such as "growth limit of metal and alloy making (kappa)". */
public final class GroupWords {

    private static final String ANY = "*";

    private final World world;
    private final Words words;

    public GroupWords(World world, Words words) {
        this.world = world;
        this.words = words;
    }

    /** For people; names and items, no codes. */
    public String of(AssumptionGroup group) {
        String what = words.find("group." + key(group), subject(group))
                .orElseGet(() -> words.say("group.other", kind(group), subject(group)));
        Optional<String> item = item(group);
        return item.isEmpty() ? what : words.say("group.item", what, item.get());
    }

    /** What would narrow the range of the group; empty if nothing is known. */
    public Optional<String> narrowedBy(AssumptionGroup group) {
        return words.find("group.narrowed." + key(group));
    }

    private static String key(AssumptionGroup group) {
        return group.ofLeadTimes()
                .filter(of -> of != OfLeadTimes.YEARS)
                .map(of -> of == OfLeadTimes.RAMP ? "ramp" : "lasting")
                .orElse(group.attribute().word());
    }

    private String kind(AssumptionGroup group) {
        return words.word("attribute", group.attribute().word());
    }

    private String subject(AssumptionGroup group) {
        Cell first = group.cells().getFirst().cell();
        Optional<String> plant =
                group.cells().size() == 1 ? first.find(Key.PLANT).flatMap(this::plant) : Optional.empty();
        if (plant.isPresent()) {
            return plant.get();
        }
        String named = group.process()
                .map(id -> words.names().process(id.code()))
                .or(() -> group.form().map(words.names()::form))
                .orElseGet(() -> code(first));
        return group.isRemainder() ? words.say("group.remainder", named) : named;
    }

    private String code(Cell first) {
        String code = first.keys().getFirst();
        if (first.attribute() == Attribute.PROJECT_RECORD) {
            return words.word("status", code);
        }
        return code.equals(ANY) ? words.say("group.any") : code;
    }

    private Optional<String> plant(String code) {
        return world.plants().stream()
                .filter(plant -> plant.id().code().equals(code))
                .map(words.names()::plant)
                .findFirst();
    }

    /** The item, status or kind that all cells share, or the place of a single one; empty if there is none. */
    private Optional<String> item(AssumptionGroup group) {
        List<Cell> all = group.cells().stream().map(each -> each.cell()).toList();
        Cell first = all.getFirst();
        return switch (group.attribute()) {
            case LEAD_TIME -> shared(all, Key.STATUS).flatMap(status -> words.find("group.item." + status));
            case GROWTH, PROJECT_RECORD, COST -> Optional.of(words.word("group.item", first.get(Key.ITEM)));
            case SCRAP -> Optional.of(words.word("item", first.get(Key.KIND)));
            case TECHNOLOGY_OWNER -> shared(all, Key.OWNER);
            case STOCK -> shared(all, Key.PLACE).map(words.names()::place);
            default -> Optional.empty();
        };
    }

    private static Optional<String> shared(List<Cell> all, Key key) {
        String code = all.getFirst().get(key);
        return all.stream().allMatch(cell -> cell.is(key, code)) ? Optional.of(code) : Optional.empty();
    }
}
