package adit.importers.publishers.lithium;

import adit.basics.FormId;
import adit.basics.Issues;
import adit.importers.publishers.Imported;
import adit.importers.publishers.Notices;
import adit.importers.publishers.Publisher;
import adit.importers.publishers.Vocabulary;
import adit.sources.table.CellRef;
import adit.sources.table.Heading;
import adit.sources.table.Table;
import adit.world.Observation;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The table of lithium deposits of Busch and others ({@code Deposit.csv}), in kt of lithium contained. */
public final class LithiumDeposits implements Publisher {

    private static final Map<String, String> REFUSED = refused();

    @Override
    public String word() {
        return "lithium-deposits";
    }

    @Override
    public String description() {
        return "Lithium deposits of Busch and others: reserves and output by country, capacities of known plants";
    }

    @Override
    public Imported read(List<Path> files, Vocabulary vocabulary, Issues issues) {
        Notices notices = new Notices();
        List<Observation> observations = new ArrayList<>();
        long rows = 0;
        long used = 0;
        for (Path file : files) {
            Optional<Table> table = DepositRows.table(file, issues);
            if (table.isPresent()) {
                tellRefused(table.get().heading(), notices);
                List<Deposit> deposits = new DepositRows(vocabulary, notices).read(table.get());
                rows += table.get().rows().size();
                used += deposits.stream().filter(LithiumDeposits::isUsed).count();
                observations.addAll(observations(deposits, vocabulary, notices));
            }
        }
        notices.tell(issues);
        return new Imported(rows == 0 ? List.of() : List.of(Literature.SOURCE), observations, rows, used);
    }

    private static List<Observation> observations(List<Deposit> deposits, Vocabulary vocabulary, Notices notices) {
        List<Observation> found = new ArrayList<>();
        tellUnstated(deposits, notices);
        FormId form = new FormId(
                vocabulary.mappings().rows("deposit-forms.csv").getFirst().text("form"));
        if (vocabulary.has(form)) {
            found.addAll(CountrySums.of(deposits, form));
        } else {
            deposits.forEach(each -> notices.kind(
                    each.at(),
                    "form-absent",
                    "the world has no form '" + form + "'",
                    "add it to forms.csv if the figures should be imported"));
        }
        found.addAll(Capacities.of(deposits, vocabulary, notices));
        return found;
    }

    private static boolean isUsed(Deposit deposit) {
        return deposit.reserve() + deposit.production2022() + deposit.production2023() > 0 || deposit.statesCapacity();
    }

    /** {@code no-reserve}: the table writes 0 where no reserve is stated. */
    private static void tellUnstated(List<Deposit> deposits, Notices notices) {
        deposits.stream()
                .filter(each -> each.reserve() == 0)
                .forEach(each -> notices.kind(
                        each.at(),
                        "no-reserve",
                        "the deposit has no stated reserve; the sum of its country is a lower bound",
                        "no action needed"));
    }

    /** {@code refused}: columns without a figure for a world. */
    private static void tellRefused(Heading heading, Notices notices) {
        REFUSED.forEach((column, reason) -> {
            if (heading.has(column)) {
                notices.kind(
                        new CellRef(heading.file(), 1, column, ""),
                        "refused",
                        "not imported: " + column + ", " + reason,
                        "no action needed");
            }
        });
    }

    private static Map<String, String> refused() {
        Map<String, String> columns = new LinkedHashMap<>();
        columns.put("max_prod_rate", "a bound of the publication's model: 1 to 5 % of all resources per year");
        columns.put("prod_rate2030", "capacity announced for 2030, a projection");
        columns.put("resource_demostrated", "resources, which are not reserves");
        columns.put("resource_inferred", "resources, which are not reserves");
        columns.put("cost1", "costs of the publication's model, by regression or quantile for two deposits of three");
        columns.put("cost_expansion", "costs of the publication's model, one for each kind of deposit");
        columns.put("delay_years", "years by status, an assumption of the publication");
        columns.put("wgi", "governance, which is imported from the World Bank directly");
        return columns;
    }
}
