package adit.sources.table;

import adit.basics.Issues;

/** One check of a table as a whole. */
interface TableRule {

    void check(Table table, TableSchema schema, TableSet all, Issues issues);
}
