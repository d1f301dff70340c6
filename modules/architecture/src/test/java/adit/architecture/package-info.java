/** What the house promises about its own code: who imports whom, and what is absent where. */
@NullMarked
package adit.architecture;

import org.jspecify.annotations.NullMarked;
