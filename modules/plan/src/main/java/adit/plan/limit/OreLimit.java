package adit.plan.limit;

import adit.plan.model.LimitFamily;
import adit.plan.model.ModelOverrides;
import adit.plan.model.PooledBlock;
import adit.plan.model.Relaxation;
import adit.plan.model.ShadowPrices;
import adit.plan.resolve.ResolvedQuestion;
import adit.plandata.question.Chain;
import adit.plandata.result.PlanResult.ShadowPrice;
import java.util.ArrayList;
import java.util.List;

/** Ore: nothing is mined beyond the capacity of mines. Relaxed, mined forms and their by-products come without limit. */
final class OreLimit implements LimitFamily {

    @Override
    public String id() {
        return "ore";
    }

    @Override
    public void onPool(PooledBlock block) {
        ResolvedQuestion r = block.resolved();
        for (int m = 0; m < r.chain().forms().size(); m++) {
            for (int t = 0; t < r.years(); t++) {
                block.draft().lowerTo(block.freeColumn(m, t), 0);
            }
        }
    }

    @Override
    public List<Relaxation> relaxations(ResolvedQuestion r) {
        return List.of(Relaxation.of(
                id(), (model, on) -> mined(r).forEach(m -> model.pools().forEach(block -> relax(block, m, on)))));
    }

    private static void relax(PooledBlock block, int m, ModelOverrides on) {
        for (int t = 0; t < block.resolved().years(); t++) {
            on.columnUpper(block.freeColumn(m, t), block.large());
        }
    }

    /** Forms that mines make. */
    private static List<Integer> mined(ResolvedQuestion r) {
        List<Integer> forms = new ArrayList<>();
        for (int m = 0; m < r.chain().forms().size(); m++) {
            int form = m;
            if (r.chain().steps().stream().filter(Chain.Step::isMine).anyMatch(step -> makes(step, form))) {
                forms.add(m);
            }
        }
        return forms;
    }

    private static boolean makes(Chain.Step step, int form) {
        return step.output() == form || step.byProducts().stream().anyMatch(part -> part.form() == form);
    }

    /** More mined material, throughout. */
    @Override
    public List<ShadowPrice> shadowPrices(ShadowPrices duals) {
        List<ShadowPrice> prices = new ArrayList<>();
        for (int m : mined(duals.resolved())) {
            String code = duals.resolved().chain().forms().get(m).code();
            prices.add(duals.everyYear("material", code, code, m, t -> duals.worth(m, t)));
        }
        return prices;
    }
}
