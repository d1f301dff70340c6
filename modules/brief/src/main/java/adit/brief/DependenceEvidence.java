package adit.brief;

import adit.basics.FormId;
import adit.basics.SourceId;
import adit.dependence.DependenceRow;
import adit.dependence.DependenceTable;
import adit.dependence.SupplierShare;
import adit.dependence.TradeBasis;
import adit.text.Words;
import adit.world.Attribute;
import adit.world.Observation;
import adit.world.Observed;
import adit.world.Plant;
import adit.world.World;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The observations behind a row of dependence: output of every place by its sources, and what members got from the supplier. */
final class DependenceEvidence {

    private final World world;
    private final DependenceTable table;
    private final Words words;
    private final Citations citations;

    DependenceEvidence(World world, DependenceTable table, Words words, Citations citations) {
        this.world = world;
        this.table = table;
        this.words = words;
        this.citations = citations;
    }

    /** The marks of the row's sources. */
    String cite(DependenceRow row) {
        Set<String> marks = new TreeSet<>();
        used(row).forEach(observation -> marks.add(citations.cite(observation)));
        return marks.isEmpty() ? words.say("unknown") : marks.stream().collect(Collectors.joining(" "));
    }

    private List<Observation> used(DependenceRow row) {
        List<Observation> used = new ArrayList<>();
        row.supplier().ifPresent(share -> {
            Set<SourceId> sources = new TreeSet<>(share.sources());
            sources.addAll(share.bySource().keySet());
            output(row, share).stream()
                    .filter(observation -> sources.contains(observation.source()))
                    .forEach(used::add);
        });
        if (row.trade() == TradeBasis.REPORTED) {
            row.tradeYear().ifPresent(year -> used.addAll(trade(row.form().id(), year)));
        }
        return used;
    }

    private List<Observation> output(DependenceRow row, SupplierShare share) {
        FormId form = row.form().id();
        return switch (share.basis()) {
            case PRODUCTION ->
                world.list(Attribute.PRODUCTION).stream()
                        .filter(cell ->
                                key(cell, 0).equals(form.code()) && key(cell, 2).equals(String.valueOf(share.year())))
                        .flatMap(cell -> cell.all().stream())
                        .toList();
            case CAPACITY ->
                world.facilities().stream()
                        .filter(plant -> makes(plant, form))
                        .flatMap(plant -> plant.capacity().all().stream())
                        .toList();
        };
    }

    private boolean makes(Plant plant, FormId form) {
        var recipe = world.getRecipe(plant.process());
        return recipe.output().equals(form)
                || recipe.byProducts().stream().anyMatch(part -> part.form().equals(form));
    }

    private List<Observation> trade(FormId form, int year) {
        return world.list(Attribute.TRADE).stream()
                .filter(cell -> key(cell, 0).equals(form.code())
                        && key(cell, 1).equals(table.supplier().code())
                        && table.members().stream()
                                .anyMatch(member -> member.code().equals(key(cell, 2)))
                        && key(cell, 3).equals(String.valueOf(year)))
                .map(Observed::chosen)
                .toList();
    }

    private static String key(Observed cell, int number) {
        return cell.cell().keys().get(number);
    }
}
