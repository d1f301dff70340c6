package adit.study;

import adit.basics.FormId;
import adit.basics.Nearest;
import adit.basics.PlaceId;
import adit.plandata.question.Question;
import adit.runs.codec.RecordCodec;
import adit.runs.fields.Fields;
import adit.runs.fields.YamlNode;
import adit.world.Attribute;
import adit.world.Status;
import adit.world.World;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Reads the assumptions of a study. */
final class AssumptionFields {

    /** US$ a ton, or million US$ a year: far above any price or budget, and still a number that the models can add. */
    private static final double LARGEST = 1e12;

    private AssumptionFields() {}

    /** The value of the study, otherwise that of {@link Question.Assumptions#standard}. */
    static Question.Assumptions read(World world, PlaceId supplier, List<PlaceId> members, Fields fields) {
        Question.Assumptions standard = Question.Assumptions.standard();
        Fields own = fields.group("assumptions", false).only(RecordCodec.names(Question.Assumptions.class));
        return new Question.Assumptions(
                own.flag("supplier-owned-lost", standard.supplierOwnedLost()),
                own.flag("further-plants", standard.furtherPlants()),
                own.number("further-plants-limit", 0, 1, standard.furtherPlantsLimit()),
                own.whole("cut-off-years", 1, 50, standard.cutOffYears()),
                own.number("stockpile-months", 0, 120, standard.stockpileMonths()),
                own.number("keep-running", 0, 1, standard.keepRunning()),
                own.has("price-year") ? own.whole("price-year", StudyFile.EARLIEST, StudyFile.LATEST, 0) : 0,
                own.number("discount-rate", 0, 0.5, standard.discountRate()),
                own.whole("plant-life", 1, 100, standard.plantLife()),
                own.number("unserved-value", 0, LARGEST, standard.unservedValue()),
                own.findNumber("budget", 0, LARGEST),
                budgets(members, own),
                tariffs(world, own),
                own.number("relaxed-demand", 0, 0.99, standard.relaxedDemand()),
                own.number("relaxed-stockpile-months", 0, 120, standard.relaxedStockpileMonths()),
                includeStatus(own),
                shares(world, supplier, members, own),
                own.findNumber("near-optimal", 0, 1),
                projectRecord(world, own));
    }

    /** A world without such a record has nothing to count projects by. */
    private static boolean projectRecord(World world, Fields own) {
        boolean asked =
                own.flag("project-record", Question.Assumptions.standard().projectRecord());
        if (asked && world.list(Attribute.PROJECT_RECORD).isEmpty()) {
            own.error(
                    "no-project-record",
                    own.line("project-record"),
                    "project-record",
                    "true",
                    "the world has no project_record.csv, or it has no rows",
                    "remove the field, or add survival and slip by status to the world (docs/world.md)");
        }
        return asked;
    }

    /** Without members, which is reported elsewhere, any place will do. */
    private static Map<PlaceId, Double> budgets(List<PlaceId> members, Fields own) {
        Map<PlaceId, Double> budgets = new HashMap<>();
        Fields stated = own.group("budget-by-country", false);
        List<String> known = members.stream().map(PlaceId::code).toList();
        stated.names().forEach(name -> {
            if (!known.isEmpty() && !known.contains(name)) {
                stated.error(
                        "not-a-member",
                        stated.line(name),
                        name,
                        name,
                        "this place is not a member of the coalition",
                        Nearest.hint(name, known, "use one of " + String.join(", ", known)));
            } else {
                stated.findNumber(name, 0, LARGEST).ifPresent(budget -> budgets.put(new PlaceId(name), budget));
            }
        });
        return budgets;
    }

    /** Statuses of projects that are otherwise in no plan, each once. */
    private static List<Status> includeStatus(Fields own) {
        if (!own.has("include-status")) {
            return List.of();
        }
        List<String> stopped = Stream.of(Status.values())
                .filter(Status::isStopped)
                .map(Status::word)
                .toList();
        Set<Status> included = new TreeSet<>();
        for (YamlNode.Scalar word : own.words("include-status", Status.values().length)) {
            Status.find(word.text())
                    .filter(Status::isStopped)
                    .ifPresentOrElse(
                            included::add,
                            () -> own.error(
                                    "unknown-status",
                                    word.line(),
                                    "include-status",
                                    word.text(),
                                    Status.find(word.text()).isPresent()
                                            ? "projects of this status are in every plan"
                                            : "this is no status of projects",
                                    "use one or both of " + String.join(", ", stopped)));
        }
        return List.copyOf(included);
    }

    /** Parts of members in the use of their groups. */
    private static Map<PlaceId, Double> shares(World world, PlaceId supplier, List<PlaceId> members, Fields own) {
        Map<PlaceId, Double> shares = new HashMap<>();
        Fields stated = own.group("share-of-group", false);
        stated.names().forEach(name -> {
            PlaceId place = new PlaceId(name);
            boolean named = members.contains(place) || place.equals(supplier);
            if (!named || world.reporting(place).equals(place)) {
                stated.error(
                        "not-in-a-group",
                        stated.line(name),
                        name,
                        name,
                        named ? "no other place reports for this one" : "this place is not a member of the coalition",
                        "remove it; only members with a place in the column within of places.csv have a share");
            } else {
                stated.findNumber(name, 0, 1).ifPresent(share -> shares.put(place, share));
            }
        });
        return shares;
    }

    private static Map<FormId, Double> tariffs(World world, Fields own) {
        Map<FormId, Double> tariffs = new HashMap<>();
        Fields stated = own.group("tariffs", false);
        stated.names().forEach(name -> {
            FormId form = CodeLookup.form(world, stated, name, name);
            stated.findNumber(name, 0, 10).ifPresent(rate -> tariffs.put(form, rate));
        });
        return tariffs;
    }
}
