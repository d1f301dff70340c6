/** What a face of Adit, such as a command line or a server, can ask for; nothing here prints or reads the clock. */
@NullMarked
package adit.app;

import org.jspecify.annotations.NullMarked;
