@NullMarked
package adit.runs.folder;

import org.jspecify.annotations.NullMarked;
