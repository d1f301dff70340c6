/** Governance indicators in a few rows, clean and spoilt. */
@NullMarked
package adit.sources.publishers.wgi;

import org.jspecify.annotations.NullMarked;
