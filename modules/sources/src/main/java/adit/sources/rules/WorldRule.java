package adit.sources.rules;

import adit.basics.Issues;
import adit.sources.table.TableSet;
import java.util.Set;

/** One check of a world folder that a schema cannot say. It looks away from cells that the schema refuses. */
public interface WorldRule {

    void check(TableSet tables, Issues issues);

    /**
     * The tables whose rows together say whether something is missing or does not fit. The rule is passed over while one of them has an error, because
     * what it reports would often be a consequence. None for a rule that looks at each row by itself.
     */
    default Set<String> needs() {
        return Set.of();
    }
}
