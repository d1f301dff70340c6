package adit.sources.schema;

import adit.basics.Issues;
import adit.sources.table.Table;
import adit.sources.table.TableSchema;
import adit.sources.table.TableSet;

/** One check of a table as a whole. */
interface TableRule {

    void check(Table table, TableSchema schema, TableSet all, Issues issues);
}
