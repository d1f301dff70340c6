package adit.sources.figures;

import adit.basics.Issues;

/** A rule about figures, which a mistake in a unit or a lost row would break. */
interface FigureRule {

    /** Adds what breaks the rule to the issues. */
    void check(Figures figures, Issues issues);
}
