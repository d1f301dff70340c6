package adit.sources.rules;

import adit.basics.Issues;
import adit.sources.table.TableSet;

/** One check of a world folder that a schema cannot say. It looks away from cells that the schema refuses. */
interface WorldRule {

    void check(TableSet tables, Issues issues);
}
