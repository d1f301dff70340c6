package adit.app.data;

import adit.app.Answer;
import adit.app.Faults;
import adit.app.worlds.FormCodes;
import adit.app.worlds.OneWorld;
import adit.basics.FormId;
import adit.brief.ReconciliationText;
import adit.reconcile.Reconciled;
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
    public Answer answer(Faults faults) {
        World read = OneWorld.read(world, faults);
        Set<FormId> shown = FormCodes.chosen(read, forms, faults);
        int asked = year.orElse(read.baseYear());
        Reconciled whole = Reconciliation.of(read, asked);
        if (whole.cells().isEmpty()) {
            faults.add(
                    "year-without-figures",
                    "year",
                    String.valueOf(asked),
                    "the world has no production, trade, use or stocks of this year",
                    "leave " + faults.named("year") + " out, which means " + read.baseYear());
        }
        faults.throwIfAny();
        Reconciled result = forms.isEmpty() ? whole : whole.only(shown);
        return new Answer(
                (language, width) -> ReconciliationText.of(result, language, width),
                ReconcileTables.of(result),
                ReconcileTables.cells(result));
    }
}
