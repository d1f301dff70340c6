package adit.app.dependence;

import adit.app.RequestErrors;
import adit.app.worlds.TwoWorlds;
import adit.basics.BadInputException;
import adit.basics.Issue;
import adit.basics.Nearest;
import adit.importers.purchases.PurchaseFile;
import adit.world.MineralList;
import adit.world.Purchase;
import adit.world.World;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Dependence to be measured: as it is, against another world or year, or for the purchases of a firm.
 *
 * @param world folder of the world
 * @param supplier code of a place; empty for the supplier that the world names
 * @param coalition codes of places and groups; empty for the group that the world names
 * @param year year; empty for the base year of the world
 * @param forms codes of forms; empty for all
 * @param list code of a list of critical minerals; empty for none
 * @param measures whether every measure is asked for, and not only the signature table
 * @param compare folder of an earlier world to compare with
 * @param compareYear another year to compare with
 * @param purchases file of a firm's purchases
 */
public record DependenceRequest(
        Path world,
        String supplier,
        List<String> coalition,
        OptionalInt year,
        List<String> forms,
        String list,
        boolean measures,
        Optional<Path> compare,
        OptionalInt compareYear,
        Optional<Path> purchases) {

    public DependenceRequest {
        coalition = List.copyOf(coalition);
        forms = List.copyOf(forms);
    }

    /**
     * The answer.
     *
     * @param errors errors that were found earlier; those of the request and the worlds are added
     * @throws BadInputException with all issues, if there is an error
     */
    public DependenceAnswer answer(RequestErrors errors) {
        TwoWorlds both = TwoWorlds.read(compare, world, errors);
        World read = both.after();
        DependenceQuestion question =
                DependenceQuestion.of(read, supplier, coalition, year.orElse(read.baseYear()), forms, errors);
        Optional<MineralList> listed = listed(read, errors);
        boolean compared = compare.isPresent() || compareYear.isPresent();
        if (compared && purchases.isPresent()) {
            errors.add(
                    "one-question-at-a-time",
                    "user-mix",
                    purchases.get().toString(),
                    "the purchases of a firm cannot be compared with another world or year",
                    "run twice: " + errors.named("user-mix") + " with one " + errors.named("world") + " or "
                            + errors.named("year") + ", then with the other");
        }
        List<Purchase> bought = purchases
                .map(file -> PurchaseFile.read(file, read, errors.issues()))
                .orElse(List.of());
        DependenceQuestion former =
                compared ? question.in(both.before(), compareYear.orElse(question.year()), errors) : question;
        errors.throwIfAny();
        DependenceAnswers answers = new DependenceAnswers(question, !forms.isEmpty());
        if (listed.isPresent()) {
            return answers.ofList(listed.get());
        }
        if (purchases.isPresent()) {
            return answers.ofFirm(
                    asked(bought, question, errors), purchases.get().toString());
        }
        return compared ? answers.comparedWith(former, measures) : answers.plain(measures);
    }

    /** The list that is asked for; a question about a list is about nothing else. */
    private Optional<MineralList> listed(World world, RequestErrors errors) {
        if (list.isEmpty()) {
            return Optional.empty();
        }
        if (!forms.isEmpty() || compare.isPresent() || compareYear.isPresent() || purchases.isPresent()) {
            errors.add(
                    "one-question-at-a-time",
                    "list",
                    list,
                    "the table of a list shows its own forms, of one world and year",
                    "leave out " + errors.named("form") + ", " + errors.named("compare") + ", "
                            + errors.named("compare-year") + " and " + errors.named("user-mix"));
        }
        Optional<MineralList> found = world.vocabulary().findList(list);
        if (found.isEmpty()) {
            errors.add(
                    "unknown-list",
                    "list",
                    list,
                    world.name() + " has no such list",
                    Nearest.hint(list, List.copyOf(world.vocabulary().lists().keySet()), "use a code of lists.csv"));
        }
        return found;
    }

    private List<Purchase> asked(List<Purchase> bought, DependenceQuestion question, RequestErrors errors) {
        List<Purchase> asked = bought.stream()
                .filter(purchase -> question.forms().contains(purchase.form()))
                .toList();
        if (asked.isEmpty()) {
            String option = errors.named("form");
            throw new BadInputException(Issue.error(
                    "nothing-bought",
                    purchases.map(Path::toString).orElse(""),
                    0,
                    "form",
                    String.join(",", forms),
                    "the firm buys none of the forms of " + option,
                    "leave out " + option + ", or name a form of the file"));
        }
        return asked;
    }
}
