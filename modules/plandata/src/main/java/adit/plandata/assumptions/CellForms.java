package adit.plandata.assumptions;

import adit.basics.FormId;
import adit.basics.PlantId;
import adit.basics.ProcessId;
import adit.world.Cell;
import adit.world.Form;
import adit.world.Key;
import adit.world.Plant;
import adit.world.Restriction;
import adit.world.World;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The form and the process that a cell is about: its own, or those of its process, plant or restriction. */
public final class CellForms {

    private final World world;
    private final Map<String, FormId> byProcess = new HashMap<>();
    private final Map<String, ProcessId> byPlant = new HashMap<>();
    private final Map<String, FormId> byRestriction = new HashMap<>();

    public CellForms(World world) {
        this.world = world;
        world.recipes().forEach(recipe -> byProcess.put(recipe.id().code(), recipe.output()));
        world.plants().forEach(plant -> byPlant.put(plant.id().code(), plant.process()));
        world.restrictions().forEach(each -> byRestriction.put(each.id(), each.form()));
    }

    /** The form; empty for cells about places, or any process. */
    public Optional<FormId> find(Cell cell) {
        Optional<String> form = cell.find(Key.FORM);
        if (form.isPresent()) {
            return form.map(FormId::new);
        }
        Optional<String> restriction = cell.find(Key.RESTRICTION);
        return restriction.isPresent()
                ? restriction.map(byRestriction::get)
                : findProcess(cell).map(process -> byProcess.get(process.code()));
    }

    /** The process; empty for cells about forms or places. */
    public Optional<ProcessId> findProcess(Cell cell) {
        Optional<String> process = cell.find(Key.PROCESS);
        return process.isPresent()
                ? process.filter(byProcess::containsKey).map(ProcessId::new)
                : cell.find(Key.PLANT).map(byPlant::get);
    }

    /** The commodity; a dash for cells about none. */
    public String commodity(Cell cell) {
        return find(cell).flatMap(world::findForm).map(Form::commodity).orElse("–");
    }

    /** True if a cell is about one of these forms. */
    public boolean concerns(Cell cell, List<Form> forms) {
        Optional<FormId> form = find(cell);
        return forms.stream().anyMatch(each -> form.isPresent() && each.id().equals(form.get()));
    }

    /** A plant by its code. */
    public Optional<Plant> plant(String code) {
        PlantId id = new PlantId(code);
        return world.plants().stream().filter(plant -> plant.id().equals(id)).findFirst();
    }

    /** A restriction by its id. */
    public Optional<Restriction> restriction(String id) {
        return world.restrictions().stream()
                .filter(each -> each.id().equals(id))
                .findFirst();
    }
}
