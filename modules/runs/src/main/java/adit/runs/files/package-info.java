/** What the files of a run consist of: tables, CSV, JSON, checksums, and what is reported of a file that cannot be read. */
@NullMarked
package adit.runs.files;

import org.jspecify.annotations.NullMarked;
