/** A brief of any kind of run before it has a format, and what writes it as Markdown, HTML, PDF or workbook. */
@NullMarked
package adit.brief.writers;

import org.jspecify.annotations.NullMarked;
