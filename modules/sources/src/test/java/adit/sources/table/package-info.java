/** Tests of the parts that read tables. */
@NullMarked
package adit.sources.table;

import org.jspecify.annotations.NullMarked;
