package adit.dependence.output;

import adit.basics.FormId;
import adit.dependence.figures.Maps;
import adit.world.Attribute;
import adit.world.World;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** The reported production of every form in every reported year, read once. */
public final class OutputHistory {

    private final Map<FormId, SortedMap<Integer, ReportedOutput>> byForm = new HashMap<>();

    private OutputHistory(World world) {
        CellIndex tables = CellIndex.of(world);
        world.list(Attribute.PRODUCTION).forEach(observed -> {
            FormId form = observed.cell().form();
            int year = observed.cell().year();
            SortedMap<Integer, ReportedOutput> years = byForm.computeIfAbsent(form, key -> new TreeMap<>());
            if (!years.containsKey(year)) {
                ProductionTables.find(tables, form, year).ifPresent(outputs -> years.put(year, outputs));
            }
        });
    }

    public static OutputHistory of(World world) {
        return new OutputHistory(world);
    }

    /** The outputs of a form by year; empty if no output is reported. */
    public SortedMap<Integer, ReportedOutput> of(FormId form) {
        return Maps.frozen(byForm.getOrDefault(form, new TreeMap<>()));
    }
}
