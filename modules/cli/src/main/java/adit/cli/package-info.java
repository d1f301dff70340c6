/** The command line: arguments to study to brief. */
@NullMarked
package adit.cli;

import org.jspecify.annotations.NullMarked;
