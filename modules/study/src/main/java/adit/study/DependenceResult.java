package adit.study;

import adit.dependence.DependenceTable;
import adit.dependence.SignatureTable;

/**
 * The result of a run of the kind {@code dependence} with what follows from the world.
 *
 * @param answer the content of the run
 * @param table dependence of the requested forms; it follows from the world and is not read back
 * @param views the signature table: coverage as the run states it, the rest from the world
 */
public record DependenceResult(DependenceAnswer answer, DependenceTable table, SignatureTable views) {}
