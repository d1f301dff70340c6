package adit.sources.figures;

import adit.basics.Issues;
import adit.world.World;

/** A rule about figures, which a mistake in a unit or a lost row would break. */
interface FigureRule {

    /** Adds what breaks the rule to the issues. */
    void check(World world, Issues issues);
}
