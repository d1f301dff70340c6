package adit.study;

import adit.dependence.DependenceTable;
import adit.dependence.SignatureTable;

/**
 * The result of a run of the kind {@code dependence} with what follows from the world.
 *
 * @param answer what the run states
 * @param table dependence of the forms asked for, which follows from the world and is not read back
 * @param views the signature table: coverage as the run states it, the rest from the world
 */
public record DependenceFindings(DependenceAnswer answer, DependenceTable table, SignatureTable views) {}
