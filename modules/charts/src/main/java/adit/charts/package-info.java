/** Numbers and words in, SVG out: pictures that read without script. Knows no language and nothing of what it draws. */
@NullMarked
package adit.charts;

import org.jspecify.annotations.NullMarked;
