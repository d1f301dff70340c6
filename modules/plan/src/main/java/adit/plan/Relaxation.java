package adit.plan;

/** A family of limits that can be relaxed, to measure how much it binds. One small class each, in {@link Relaxations}. */
interface Relaxation {

    /** Stable code, such as {@code lead-times}. */
    String id();

    /** Relaxes the limits. */
    void apply(LevelModel model, Overlay on);
}
