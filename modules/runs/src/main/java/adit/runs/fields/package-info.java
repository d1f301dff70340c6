/** The fields of a study file: typed values from YAML, and issues with line, field and value for errors. */
@NullMarked
package adit.runs.fields;

import org.jspecify.annotations.NullMarked;
