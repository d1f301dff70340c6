/** Tables as text, their schema from {@code datapackage.json}, and the checks that need nothing but the schema. */
@NullMarked
package adit.sources.table;

import org.jspecify.annotations.NullMarked;
