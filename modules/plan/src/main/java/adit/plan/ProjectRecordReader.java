package adit.plan;

import adit.plan.resolve.ResolvedQuestion;
import adit.plan.resolve.Unit;
import adit.plandata.result.Projects.Recorded;
import adit.world.Attribute;
import adit.world.Observed;
import adit.world.Status;
import adit.world.World;
import java.util.List;
import java.util.stream.Stream;

/** States survival and slip of the projects of a question by status, if the study counts the record of earlier projects. */
final class ProjectRecordReader {

    private final World world;
    private final ResolvedQuestion r;

    ProjectRecordReader(World world, ResolvedQuestion resolved) {
        this.world = world;
        r = resolved;
    }

    /** Of each status that a project has, from the nearest to output to the farthest. */
    List<Recorded> list() {
        return Stream.of(Status.values())
                .filter(r.question().assumptions()::reads)
                .filter(status -> count(status) > 0)
                .map(this::stated)
                .toList();
    }

    private int count(Status status) {
        return Math.toIntExact(r.units().stream()
                .filter(unit -> unit.kind() == Unit.Kind.PROJECT)
                .filter(unit -> unit.evidence().status().equals(status.word()))
                .count());
    }

    private Recorded stated(Status status) {
        Observed survival = figure(status, "survival");
        Observed slip = figure(status, "slip");
        return new Recorded(
                status.word(),
                count(status),
                survival.value(),
                slip.value(),
                survival.grade().worse(slip.grade()));
    }

    private Observed figure(Status status, String item) {
        return world.find(Attribute.PROJECT_RECORD, status.word(), item).orElseThrow();
    }
}
