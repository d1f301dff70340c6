package adit.plan.resolve;

import adit.basics.Issue;
import adit.basics.Issues;
import adit.plandata.question.Question;
import adit.world.Attribute;
import adit.world.Observed;
import adit.world.Plant;
import adit.world.Status;
import adit.world.World;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Survival and slip of projects by their status, if the study counts the record of earlier projects; otherwise 1 and 0. */
final class ProjectRecord {

    private final World world;
    private final Question question;
    private final Issues issues;
    private final Map<String, Double> absent = new TreeMap<>();

    ProjectRecord(World world, Question question, Issues issues) {
        this.world = world;
        this.question = question;
        this.issues = issues;
    }

    /** Share of the project that can start, 0 to 1. */
    double survival(Plant plant) {
        return question.assumptions().reads(plant.status()) ? figure(plant.status(), "survival") : 1;
    }

    /** Years by which it starts later. */
    double slip(Plant plant) {
        return question.assumptions().reads(plant.status()) ? figure(plant.status(), "slip") : 0;
    }

    private double figure(Status status, String item) {
        Optional<Observed> found = world.find(Attribute.PROJECT_RECORD, status.word(), item);
        return found.isPresent()
                ? found.get().value()
                : absent.computeIfAbsent(status.word() + "/" + item, any -> missing(status, item));
    }

    /** Reported once for all projects of the status. */
    private double missing(Status status, String item) {
        issues.add(Issue.error(
                "missing-parameter",
                "project_record.csv",
                0,
                "status",
                status.word(),
                "no " + item + " of projects of this status, which the study counts by the record of earlier projects",
                "add a row for it, or remove project-record from the assumptions of the study"));
        return 0;
    }
}
