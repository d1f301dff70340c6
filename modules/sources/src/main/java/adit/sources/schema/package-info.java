/** Rules that apply to any table: what its schema says of columns, words, numbers, dates, keys and references. */
@NullMarked
package adit.sources.schema;

import org.jspecify.annotations.NullMarked;
