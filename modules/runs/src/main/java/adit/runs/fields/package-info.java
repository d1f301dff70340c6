/** The fields of a study file: typed values out of YAML, and issues with line, field and value for what is wrong. */
@NullMarked
package adit.runs.fields;

import org.jspecify.annotations.NullMarked;
