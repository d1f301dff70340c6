package adit.sources.rules.chain;

import adit.basics.Issues;
import adit.sources.rules.Chain;
import adit.sources.rules.WorldRule;
import adit.sources.table.Row;
import adit.sources.table.TableSet;
import adit.world.Stage;
import java.util.HashSet;
import java.util.Set;

/** {@code no-process-makes}: a warning, because a process needs a form that no process makes and that is not scrap. */
public final class NoProcessMakes implements WorldRule {

    @Override
    public void check(TableSet tables, Issues issues) {
        Chain chain = Chain.of(tables);
        if (!chain.whole()) {
            return;
        }
        Set<String> known = new HashSet<>();
        chain.processes().values().forEach(row -> known.add(row.text("output")));
        chain.ingredients().stream().filter(row -> !Chain.isInput(row)).forEach(row -> known.add(row.text("form")));
        for (Row row : chain.ingredients()) {
            String form = row.text("form");
            if (Chain.isInput(row) && chain.role(form) != Stage.Role.SCRAP && known.add(form)) {
                issues.add(row.at("form")
                        .warning(
                                "no-process-makes",
                                "no process makes this form, so " + row.text("process") + " can never run on its own",
                                "add the process that makes it, or correct the form"));
            }
        }
    }
}
