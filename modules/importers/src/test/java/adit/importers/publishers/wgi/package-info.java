/** Governance indicators in a few rows, clean and spoilt. */
@NullMarked
package adit.importers.publishers.wgi;

import org.jspecify.annotations.NullMarked;
