/** Tables as text, and their descriptions from {@code datapackage.json}. */
@NullMarked
package adit.sources.table;

import org.jspecify.annotations.NullMarked;
