/** The World Bank's Worldwide Governance Indicators: six estimates for each economy and year, with standard errors. */
@NullMarked
package adit.importers.publishers.wgi;

import org.jspecify.annotations.NullMarked;
