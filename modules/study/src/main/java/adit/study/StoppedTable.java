package adit.study;

import adit.plandata.question.Question;
import adit.plandata.question.StoppedProjects;
import adit.runs.files.ResultTable;
import adit.world.Plant;
import adit.world.World;
import java.util.ArrayList;
import java.util.List;

/** The table of projects on which work has stopped. */
final class StoppedTable {

    private StoppedTable() {}

    static ResultTable of(Question question, World world) {
        StoppedProjects stopped = StoppedProjects.of(world, question);
        List<List<Object>> rows = new ArrayList<>();
        stopped.leftOut().forEach(plant -> rows.add(row(plant, false)));
        stopped.included().forEach(plant -> rows.add(row(plant, true)));
        return ResultTable.of(
                "stopped", "plant,name,place,process,status,capacity [t/y],low [t/y],high [t/y],grade,counts", rows);
    }

    private static List<Object> row(Plant plant, boolean counts) {
        return List.of(
                plant.id().code(),
                plant.name(),
                plant.place().code(),
                plant.process().code(),
                plant.status().word(),
                plant.capacity().value(),
                plant.capacity().estimate().low(),
                plant.capacity().estimate().high(),
                plant.capacity().grade().name(),
                counts);
    }
}
