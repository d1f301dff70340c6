package adit.brief.words;

import adit.plandata.assumptions.AssumptionGroup;
import adit.text.Words;
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
        String key = "group." + group.attribute().word();
        String what =
                words.find(key, subject(group)).orElseGet(() -> words.say("group.other", kind(group), subject(group)));
        Optional<String> item = item(group);
        return item.isEmpty() ? what : words.say("group.item", what, item.get());
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
                .orElseGet(() -> key(first));
        return group.isRemainder() ? words.say("group.remainder", named) : named;
    }

    private String key(Cell first) {
        String code = first.keys().getFirst();
        return code.equals(ANY) ? words.say("group.any") : code;
    }

    private Optional<String> plant(String code) {
        return world.plants().stream()
                .filter(plant -> plant.id().code().equals(code))
                .map(words.names()::plant)
                .findFirst();
    }

    /** The item, status or kind that all cells share; the years of a ramp count as one item. */
    private Optional<String> item(AssumptionGroup group) {
        List<Cell> all = group.cells().stream().map(each -> each.cell()).toList();
        return switch (group.attribute()) {
            case LEAD_TIME ->
                all.getFirst().get(Key.ITEM).startsWith("ramp")
                        ? Optional.of(words.say("group.ramp"))
                        : Optional.empty();
            case GROWTH, COST ->
                Optional.of(words.word("group.item", all.getFirst().get(Key.ITEM)));
            case SCRAP -> Optional.of(words.word("item", all.getFirst().get(Key.KIND)));
            default -> Optional.empty();
        };
    }
}
