package adit.brief.dependence;

import adit.basics.FormId;
import adit.basics.PlaceId;
import adit.basics.SourceId;
import adit.brief.writers.Citations;
import adit.dependence.DependenceRow;
import adit.dependence.DependenceTable;
import adit.dependence.measures.SupplierShare;
import adit.dependence.trade.TradeBasis;
import adit.text.Words;
import adit.world.Attribute;
import adit.world.Cell;
import adit.world.Key;
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
public final class DependenceEvidence {

    private final World world;
    private final DependenceTable table;
    private final Words words;
    private final Citations citations;

    public DependenceEvidence(World world, DependenceTable table, Words words, Citations citations) {
        this.world = world;
        this.table = table;
        this.words = words;
        this.citations = citations;
    }

    /** The marks of the row's sources. */
    public String cite(DependenceRow row) {
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
            row.flows().year().ifPresent(year -> used.addAll(trade(row.form().id(), year)));
        }
        return used;
    }

    private List<Observation> output(DependenceRow row, SupplierShare share) {
        FormId form = row.form().id();
        return switch (share.basis()) {
            case PRODUCTION ->
                world.list(Attribute.PRODUCTION).stream()
                        .filter(cell ->
                                cell.cell().is(Key.FORM, form) && cell.cell().is(Key.YEAR, share.year()))
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
        Set<PlaceId> sellers = world.parts(table.supplier());
        return world.list(Attribute.TRADE).stream()
                .filter(observed -> isUsed(observed.cell(), form, year, sellers))
                .map(Observed::chosen)
                .toList();
    }

    private boolean isUsed(Cell flow, FormId form, int year, Set<PlaceId> sellers) {
        return flow.is(Key.FORM, form)
                && flow.is(Key.YEAR, year)
                && sellers.contains(flow.from())
                && table.members().contains(flow.to());
    }
}
