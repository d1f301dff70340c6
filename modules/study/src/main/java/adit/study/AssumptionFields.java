package adit.study;

import adit.basics.FormId;
import adit.plan.Question;
import adit.runs.fields.Fields;
import adit.world.World;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** Reads the assumptions of a study. */
final class AssumptionFields {

    private AssumptionFields() {}

    /** The value of the study, otherwise that of {@link Question.Assumptions#standard}. */
    static Question.Assumptions read(World world, Fields fields) {
        Question.Assumptions standard = Question.Assumptions.standard();
        Fields own = fields.group("assumptions", false)
                .only(Set.of(
                        "supplier-owned-lost",
                        "further-plants",
                        "further-plants-limit",
                        "cut-off-years",
                        "stockpile-months",
                        "keep-running",
                        "price-year",
                        "discount-rate",
                        "plant-life",
                        "unserved-value",
                        "budget",
                        "tariffs",
                        "relaxed-demand",
                        "relaxed-stockpile-months"));
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
                own.number("unserved-value", 0, Double.MAX_VALUE, standard.unservedValue()),
                own.findNumber("budget", 0, Double.MAX_VALUE),
                tariffs(world, own),
                own.number("relaxed-demand", 0, 0.99, standard.relaxedDemand()),
                own.number("relaxed-stockpile-months", 0, 120, standard.relaxedStockpileMonths()));
    }

    private static Map<FormId, Double> tariffs(World world, Fields own) {
        Map<FormId, Double> tariffs = new HashMap<>();
        Fields stated = own.group("tariffs", false);
        stated.names().forEach(name -> {
            FormId form = Lookups.form(world, stated, name, name);
            stated.findNumber(name, 0, 10).ifPresent(rate -> tariffs.put(form, rate));
        });
        return tariffs;
    }
}
