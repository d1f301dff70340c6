package adit.math.lp;

/** Changes to an existing model: in a solver's session, or in memory in a {@link ModelEditor}. */
public interface ModelEdits {

    /** Replaces the bounds of column j. */
    void setColumnBounds(int j, double lower, double upper);

    /** Replaces the bounds of row i. */
    void setRowBounds(int i, double lower, double upper);

    /** Replaces the cost of column j. */
    void setCost(int j, double cost);

    /** Replaces the coefficient of column j in row i; 0 takes it out. */
    void setCoefficient(int i, int j, double value);

    /** Replaces the sense of the objective. */
    void setMaximise(boolean maximise);
}
