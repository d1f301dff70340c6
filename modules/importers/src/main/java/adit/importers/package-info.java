/** Imports files into a world folder: what is new is appended, what is there stays, and the grown world is checked first. */
@NullMarked
package adit.importers;

import org.jspecify.annotations.NullMarked;
