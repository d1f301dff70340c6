@NullMarked
package adit.cli;

import org.jspecify.annotations.NullMarked;
