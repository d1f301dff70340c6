package adit.cli;

import adit.basics.FormId;
import adit.brief.ComparisonText;
import adit.brief.DependenceText;
import adit.brief.FirmText;
import adit.brief.LossesText;
import adit.brief.MeasuresText;
import adit.dependence.Coverage;
import adit.dependence.DependenceTable;
import adit.dependence.FirmTable;
import adit.dependence.Losses;
import adit.dependence.MeasureTable;
import adit.dependence.SignatureTable;
import adit.math.lp.LpSolver;
import adit.math.solver.HighsSolver;
import adit.runs.files.ResultTable;
import adit.study.Comparison;
import adit.study.ComparisonTables;
import adit.study.DependenceTables;
import adit.study.FirmTables;
import adit.study.LossTables;
import adit.study.MeasureTables;
import adit.study.SignatureTables;
import adit.text.Language;
import adit.world.Purchase;
import java.util.ArrayList;
import java.util.List;

/** Answers a {@link DependenceQuestion}: as it stands, against another world or year, or for a firm. */
final class DependenceAnswers {

    private final DependenceQuestion question;
    private final boolean named;
    private final Language language;
    private final int width;
    private final LpSolver solver = new HighsSolver();

    /**
     * @param named whether forms were named: then their measures and losses are told at length
     * @param language of the text
     * @param width of the text in columns
     */
    DependenceAnswers(DependenceQuestion question, boolean named, Language language, int width) {
        this.question = question;
        this.named = named;
        this.language = language;
        this.width = width;
    }

    /** The signature table; with {@code measures} the catalogue too. */
    DependenceAnswer plain(boolean measures) {
        DependenceTable table = question.table();
        SignatureTable views = question.views(table, solver);
        List<ResultTable> tables = new ArrayList<>(List.of(SignatureTables.of(views)));
        tables.addAll(DependenceTables.of(table));
        StringBuilder text = new StringBuilder(
                DependenceText.of(question.world(), views, table, question.members(), language, width));
        if (!measures) {
            return new DependenceAnswer(text.toString(), tables, tables.getFirst(), table);
        }
        MeasureTable measured = question.measures(solver);
        ResultTable all = MeasureTables.of(measured, question.supplier(), table.members(), question.forms());
        tables.add(all);
        if (named) {
            List<Losses> losses = losses();
            tables.add(LossTables.of(losses));
            text.append('\n')
                    .append(MeasuresText.of(
                            question.world(),
                            measured,
                            question.supplier(),
                            table.members(),
                            question.forms(),
                            language,
                            width))
                    .append('\n')
                    .append(LossesText.of(question.world(), losses, language, width));
        }
        return new DependenceAnswer(text.toString(), tables, all, table);
    }

    private List<Losses> losses() {
        List<Losses> losses = new ArrayList<>();
        try (Coverage coverage = Coverage.of(question.world(), question.year(), solver)) {
            for (FormId form : question.forms()) {
                losses.add(Losses.of(coverage, form, question.year()));
            }
        }
        return losses;
    }

    /** Before, after and change; with {@code measures} of the catalogue too. */
    DependenceAnswer comparedWith(DependenceQuestion former, boolean measures) {
        DependenceTable table = question.table();
        SignatureTable views = question.views(table, solver);
        Comparison comparison =
                Comparison.of(former.side(), former.views(former.table(), solver), question.side(), views);
        List<ResultTable> tables = new ArrayList<>(List.of(ComparisonTables.of("comparison", comparison)));
        StringBuilder text = new StringBuilder(ComparisonText.views(
                question.world(), comparison, question.supplier(), question.members(), language, width));
        if (measures) {
            Comparison all = Comparison.of(
                    former.side(),
                    former.measures(solver),
                    question.side(),
                    question.measures(solver),
                    row -> question.forms().contains(row.form())
                            && MeasureTables.isAsked(row, question.supplier(), table.members()));
            tables.add(ComparisonTables.of("measures-comparison", all));
            if (named) {
                text.append('\n')
                        .append(ComparisonText.measures(question.world(), all, question.forms(), language, width));
            }
        }
        return new DependenceAnswer(text.toString(), tables, tables.getLast(), table);
    }

    /** The measures of a firm's purchases. */
    DependenceAnswer ofFirm(List<Purchase> purchases, String file) {
        FirmTable firm = FirmTable.of(question.world(), question.supplier(), purchases, question.year(), solver);
        ResultTable table = FirmTables.of(firm);
        return new DependenceAnswer(
                FirmText.of(question.world(), firm, file, language, width), List.of(table), table, question.table());
    }
}
