/** Result tables as a workbook and as pictures. */
@NullMarked
package adit.brief.sheet;

import org.jspecify.annotations.NullMarked;
