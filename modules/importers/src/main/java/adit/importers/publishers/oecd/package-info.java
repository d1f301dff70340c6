/** The OECD's country risk classification for officially supported export credits. */
@NullMarked
package adit.importers.publishers.oecd;

import org.jspecify.annotations.NullMarked;
