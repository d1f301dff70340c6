package adit.runs;

import adit.basics.Measured;
import adit.basics.UnitOfMeasure;
import java.util.Collections;
import java.util.Map;
import java.util.OptionalLong;
import java.util.TreeMap;

/**
 * The metadata of every run.
 *
 * @param kind of run, such as {@code plan}
 * @param adit version of Adit that wrote it
 * @param title of the study, for people
 * @param seed of its random numbers; empty if it uses none
 * @param inputs SHA-256 of every input file, by path inside the run folder
 */
public record Envelope(
        String kind,
        String adit,
        String title,
        @Measured(UnitOfMeasure.NUMBER) OptionalLong seed,
        Map<String, String> inputs) {

    public Envelope {
        inputs = Collections.unmodifiableMap(new TreeMap<>(inputs));
    }
}
