package adit.brief.plan.answer;

import adit.dependence.chain.ChainFlows;
import adit.dependence.chain.ChainFlows.Exchange;
import adit.dependence.chain.ChainFlows.Party;
import adit.dependence.chain.ChainFlows.Stage;
import adit.plandata.result.PlanResult.Verdict;
import adit.study.StudyResult;
import adit.text.Block;
import adit.text.Figures;
import adit.text.Words;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Why less is covered today than is made outside the supplier: the material comes from there. */
final class TodayText {

    /** A stage explains the difference if the supplier sends at least this part of what others use of it. */
    private static final double MOST = 0.5;

    private static final String TABLE = "tables/chain.csv";

    private final ChainFlows chain;
    private final Verdict verdict;
    private final Words words;
    private final Figures figures;

    TodayText(StudyResult result, Words words) {
        chain = result.chainFlows();
        verdict = result.plan().verdict();
        this.words = words;
        figures = words.figures();
    }

    /** Empty if the flows are not known, or no stage explains it. */
    Optional<Block> sentence() {
        List<Stage> stages = chain.stages();
        if (stages.size() < 2 || outside(stages.getLast()) <= 0) {
            return Optional.empty();
        }
        double made = 1 - fromSupplier(stages.getLast());
        return stages.subList(0, stages.size() - 1).stream()
                .filter(stage -> outside(stage) > 0)
                .max(Comparator.comparingDouble(TodayText::fromSupplier))
                .filter(stage -> fromSupplier(stage) >= MOST && made > 2 * verdict.coverageToday())
                .map(stage -> sentence(stages.getLast(), made, stage));
    }

    private Block sentence(Stage last, double made, Stage stage) {
        return Block.plain(
                words.say(
                        "verdict.today",
                        String.valueOf(last.year()),
                        words.names().supplier(),
                        words.names().form(last.form()),
                        words.figure(TABLE, figures.percent(made)),
                        words.names().form(stage.form()),
                        words.figure(TABLE, figures.percent(fromSupplier(stage)))),
                TABLE);
    }

    /** What is used outside the supplier, t. */
    private static double outside(Stage stage) {
        return stage.exchanges().stream()
                .filter(one -> one.to() != Party.SUPPLIER)
                .mapToDouble(Exchange::tonnes)
                .sum();
    }

    /** The part of it that the supplier made. */
    private static double fromSupplier(Stage stage) {
        double bought = stage.exchanges().stream()
                .filter(one -> one.to() != Party.SUPPLIER && one.from() == Party.SUPPLIER)
                .mapToDouble(Exchange::tonnes)
                .sum();
        return bought / outside(stage);
    }
}
