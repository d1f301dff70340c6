package adit.app.dependence;

import adit.app.Answer;
import adit.basics.FormId;
import adit.brief.dependence.ComparisonText;
import adit.brief.dependence.DependenceText;
import adit.brief.dependence.FirmText;
import adit.brief.dependence.ListText;
import adit.brief.dependence.LossesText;
import adit.brief.dependence.MeasuresText;
import adit.dependence.DependenceTable;
import adit.dependence.FirmTable;
import adit.dependence.ListTable;
import adit.dependence.MeasureTable;
import adit.dependence.SignatureTable;
import adit.dependence.chain.Coverage;
import adit.dependence.chain.SupplierLosses;
import adit.math.lp.LpSolver;
import adit.math.solver.HighsSolver;
import adit.runs.files.ResultTable;
import adit.study.Comparison;
import adit.study.ComparisonTables;
import adit.study.DependenceTables;
import adit.study.FirmTables;
import adit.study.ListTables;
import adit.study.LossTables;
import adit.study.MeasureTables;
import adit.study.SignatureTables;
import adit.world.MineralList;
import adit.world.Purchase;
import adit.world.World;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Answers a {@link DependenceQuestion}: as it is, against another world or year, or for a firm. */
final class DependenceAnswers {

    private final DependenceQuestion question;
    private final World world;
    private final boolean named;
    private final LpSolver solver = new HighsSolver();

    /**
     * @param named whether forms were named: the text then shows their measures and losses in full
     */
    DependenceAnswers(DependenceQuestion question, boolean named) {
        this.question = question;
        this.world = question.world();
        this.named = named;
    }

    /** The signature table; with {@code measures} the catalogue too. */
    DependenceAnswer plain(boolean measures) {
        DependenceTable table = question.table();
        SignatureTable views = question.views(table, solver);
        List<ResultTable> tables = new ArrayList<>(List.of(SignatureTables.of(views)));
        tables.addAll(DependenceTables.of(table));
        Answer.Text text =
                (language, width) -> DependenceText.of(world, views, table, question.members(), language, width);
        if (!measures) {
            return answer(text, tables, tables.getFirst(), table);
        }
        MeasureTable measured = question.measures(solver);
        ResultTable all = MeasureTables.of(measured, question.supplier(), table.members(), question.forms());
        tables.add(all);
        if (!named) {
            return answer(text, tables, all, table);
        }
        List<SupplierLosses> losses = losses();
        tables.add(LossTables.of(losses));
        Answer.Text further = (language, width) -> text.of(language, width) + "\n"
                + MeasuresText.of(
                        world, measured, question.supplier(), table.members(), question.forms(), language, width)
                + "\n" + LossesText.of(world, losses, language, width);
        return answer(further, tables, all, table);
    }

    private DependenceAnswer answer(
            Answer.Text text, List<ResultTable> tables, ResultTable longest, DependenceTable picture) {
        return new DependenceAnswer(new Answer(text, tables, longest), world, picture);
    }

    private List<SupplierLosses> losses() {
        List<SupplierLosses> losses = new ArrayList<>();
        try (Coverage coverage = Coverage.of(world, question.year(), solver)) {
            for (FormId form : question.forms()) {
                losses.add(SupplierLosses.of(coverage, form, question.year()));
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
        Answer.Text text = (language, width) ->
                ComparisonText.views(world, comparison, question.supplier(), question.members(), language, width);
        if (!measures) {
            return answer(text, tables, tables.getLast(), table);
        }
        Comparison all = Comparison.of(
                former.side(),
                former.measures(solver),
                question.side(),
                question.measures(solver),
                row -> question.forms().contains(row.form())
                        && MeasureTables.isAsked(row, question.supplier(), table.members()));
        tables.add(ComparisonTables.of("measures-comparison", all));
        Answer.Text further = (language, width) -> text.of(language, width) + "\n"
                + ComparisonText.measures(world, all, question.forms(), language, width);
        return answer(named ? further : text, tables, tables.getLast(), table);
    }

    /** The minerals of a list. */
    DependenceAnswer ofList(MineralList list) {
        DependenceTable table = question.table();
        MeasureTable measured = MeasureTable.of(world, question.supplier(), table.members(), List.of(question.year()));
        ListTable listed = ListTable.of(world, list, table, measured);
        ResultTable rows = ListTables.of(listed);
        return answer(
                (language, width) ->
                        ListText.of(world, listed, question.supplier(), question.members(), language, width),
                List.of(rows),
                rows,
                ofList(table, listed));
    }

    private static DependenceTable ofList(DependenceTable all, ListTable listed) {
        Set<FormId> forms = listed.rows().stream().map(row -> row.form().id()).collect(Collectors.toSet());
        return new DependenceTable(
                all.supplier(),
                all.members(),
                all.year(),
                all.rows().stream()
                        .filter(row -> forms.contains(row.form().id()))
                        .toList());
    }

    /** The measures of a firm's purchases. */
    DependenceAnswer ofFirm(List<Purchase> purchases, String file) {
        FirmTable firm = FirmTable.of(world, question.supplier(), purchases, question.year(), solver);
        ResultTable table = FirmTables.of(firm);
        return answer(
                (language, width) -> FirmText.of(world, firm, file, language, width),
                List.of(table),
                table,
                question.table());
    }
}
