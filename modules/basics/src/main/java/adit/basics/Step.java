package adit.basics;

/**
 * A step of a computation, for a person who waits. The phase is a key; its words in each language are the message
 * {@code progress.<phase>} of a catalogue.
 *
 * @param phase key of what is being done, such as {@code limits}
 * @param part number of the part that begins, from 1; 0 if the phase has no parts
 * @param whole number of parts of the phase; 0 if it has none
 */
public record Step(String phase, int part, int whole) {

    public Step {
        if (phase.isBlank() || part < 0 || part > whole || (part == 0 && whole > 0)) {
            throw new IllegalArgumentException("not a step: '" + phase + "', " + part + " of " + whole);
        }
    }

    /** A phase without parts. */
    public static Step of(String phase) {
        return new Step(phase, 0, 0);
    }

    /** The part of the phase that is finished before this part begins, in percent; 0 without parts. Example: 3 of 12 is 16. */
    public int percent() {
        return whole == 0 ? 0 : (int) (100L * (part - 1) / whole);
    }
}
