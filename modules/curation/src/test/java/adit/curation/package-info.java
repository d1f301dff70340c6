@NullMarked
package adit.curation;

import org.jspecify.annotations.NullMarked;
