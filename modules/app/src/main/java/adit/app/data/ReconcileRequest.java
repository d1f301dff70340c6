package adit.app.data;

import adit.app.Answer;
import adit.app.RequestErrors;
import adit.app.worlds.FormCodes;
import adit.app.worlds.OneWorld;
import adit.basics.FormId;
import adit.brief.data.ReconciliationText;
import adit.reconcile.ReconciledYear;
import adit.reconcile.Reconciliation;
import adit.world.World;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;

/**
 * The balances of a year, to be closed by the smallest change of the reported figures.
 *
 * @param world folder of the world, which is not changed
 * @param year year; empty for the base year of the world
 * @param forms codes of the forms that are shown; empty for all. The balances of all forms are closed in any case.
 */
public record ReconcileRequest(Path world, OptionalInt year, List<String> forms) {

    public ReconcileRequest {
        forms = List.copyOf(forms);
    }

    /**
     * The answer.
     *
     * @throws adit.basics.BadInputException with all issues, if there is an error
     */
    public Answer answer(RequestErrors errors) {
        World read = OneWorld.read(world, errors);
        Set<FormId> shown = FormCodes.chosen(read, forms, errors);
        int asked = year.orElse(read.baseYear());
        ReconciledYear whole = Reconciliation.of(read, asked);
        if (whole.cells().isEmpty()) {
            errors.add(
                    "year-without-figures",
                    "year",
                    String.valueOf(asked),
                    "the world has no production, trade, use or stocks of this year",
                    "leave " + errors.named("year") + " out, which means " + read.baseYear());
        }
        errors.throwIfAny();
        ReconciledYear result = forms.isEmpty() ? whole : whole.only(shown);
        return new Answer(
                (language, width) -> ReconciliationText.of(result, language, width),
                ReconcileTables.of(result),
                ReconcileTables.cells(result));
    }
}
