/** The World Bank's Worldwide Governance Indicators: six estimates for each economy and year, with standard errors. */
@NullMarked
package adit.sources.publishers.wgi;

import org.jspecify.annotations.NullMarked;
