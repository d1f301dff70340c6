package adit.study;

import adit.dependence.chain.ChainFlows;
import adit.runs.files.ResultTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The tables of the flows of a chain among supplier, members and others. */
final class ChainTables {

    private ChainTables() {}

    static List<ResultTable> of(ChainFlows chain) {
        return List.of(exchanges(chain), imports(chain));
    }

    private static ResultTable exchanges(ChainFlows chain) {
        List<List<Object>> rows = new ArrayList<>();
        for (ChainFlows.Stage stage : chain.stages()) {
            stage.exchanges()
                    .forEach(one -> rows.add(List.of(
                            stage.form().code(),
                            stage.year(),
                            stage.trade().word(),
                            word(one.from()),
                            word(one.to()),
                            one.tonnes(),
                            one.share())));
        }
        return ResultTable.of("chain", "form,year [year],trade,made-by,used-by,amount [t/y],part [share]", rows);
    }

    private static ResultTable imports(ChainFlows chain) {
        return ResultTable.of(
                "imports",
                "from,to,amount [t/y],grade",
                chain.imports().stream()
                        .map(flow -> List.<Object>of(
                                flow.from().code(),
                                flow.to().code(),
                                flow.tonnes(),
                                flow.grade().name()))
                        .toList());
    }

    private static String word(ChainFlows.Party party) {
        return party.name().toLowerCase(Locale.ROOT);
    }
}
