@NullMarked
package adit.runs;

import org.jspecify.annotations.NullMarked;
