package adit.sources.schema;

import adit.basics.Issue;
import adit.sources.table.CellRef;
import adit.sources.table.FieldSchema;

/** One check of a single cell. A cell that one rule refuses is not shown to the rules after it. */
interface CellRule {

    /** True if cells of this column are to be checked at all. */
    boolean appliesTo(FieldSchema field);

    /** True if nothing is wrong; called for every cell, so it makes no objects. */
    boolean accepts(String cell, FieldSchema field);

    /** What is wrong with a cell that was refused. */
    Issue issue(CellRef at, FieldSchema field);
}
