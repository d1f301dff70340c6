package adit.check.words;

import adit.basics.FormId;
import adit.world.Form;
import adit.world.Sense;
import adit.world.Stage;
import adit.world.World;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * Which forms are meant if a text names a commodity and a stage: the senses that a world lists. A commodity of which it lists none has
 * its forms at their stages; where no stage is said, what is produced is what is mined, and what is traded is what is refined.
 */
final class Senses {

    private final Map<String, Map<String, List<FormId>>> forms = new LinkedHashMap<>();

    private Senses() {}

    static Senses of(World world) {
        Senses senses = new Senses();
        for (Sense sense : world.vocabulary().senses()) {
            senses.add(sense.commodity(), sense.stage(), sense.form());
        }
        WorldWords.commodities(world).stream()
                .filter(commodity -> !senses.forms.containsKey(commodity))
                .forEach(commodity -> senses.derive(world, commodity));
        return senses;
    }

    /** The forms that a commodity has at a stage, the most usual first; none if the data has none. */
    List<FormId> forms(String commodity, String stage) {
        return forms.getOrDefault(commodity, Map.of()).getOrDefault(stage, List.of());
    }

    /** The stages of a commodity, each with its forms. */
    Map<String, List<FormId>> stages(String commodity) {
        return Collections.unmodifiableMap(forms.getOrDefault(commodity, Map.of()));
    }

    private void add(String commodity, String stage, FormId form) {
        forms.computeIfAbsent(commodity, key -> new LinkedHashMap<>())
                .computeIfAbsent(stage, key -> new ArrayList<>())
                .add(form);
    }

    private void derive(World world, String commodity) {
        List<Form> own = world.forms().stream()
                .filter(form -> form.commodity().equals(commodity))
                .filter(form -> world.role(form) != Stage.Role.SCRAP && world.role(form) != Stage.Role.HOST)
                .toList();
        own.forEach(form -> add(commodity, form.stage(), form.id()));
        usual(own, form -> world.role(form) == Stage.Role.MINING)
                .forEach(form -> add(commodity, Gazetteer.PRODUCTION, form.id()));
        usual(own, form -> world.role(form) == Stage.Role.REFINING)
                .forEach(form -> add(commodity, Gazetteer.TRADE, form.id()));
    }

    /** The forms that are wanted; the first one where there are none. */
    private static List<Form> usual(List<Form> own, Predicate<Form> wanted) {
        List<Form> found = own.stream().filter(wanted).toList();
        return found.isEmpty() ? own.stream().limit(1).toList() : found;
    }
}
