package adit.plan.limit;

import adit.plan.model.LimitFamily;
import adit.plan.model.Relaxation;
import adit.plan.resolve.ResolvedQuestion;
import java.util.List;

/** All families of limits, in the order in which they enter the models, are relaxed and are written to tables. */
public final class Limits {

    public static final List<LimitFamily> ALL = List.of(
            new LeadTimeLimit(),
            new KnowHowLimit(),
            new PipelineLimit(),
            new FurtherPlantsLimit(),
            new OreLimit(),
            new StageLimit(),
            new RecyclingLimit(),
            new DemandLimit(),
            new StockpileLimit(),
            new OwnershipLimit(),
            new ExportBanLimit(),
            new KeepRunningLimit(),
            new BudgetLimit(),
            new CountryBudgetLimit());

    private Limits() {}

    /** The relaxations that a question has. */
    public static List<Relaxation> relaxations(ResolvedQuestion r) {
        return ALL.stream().flatMap(family -> family.relaxations(r).stream()).toList();
    }

    /** All families but one. */
    public static List<LimitFamily> without(LimitFamily one) {
        return ALL.stream().filter(family -> !family.equals(one)).toList();
    }
}
