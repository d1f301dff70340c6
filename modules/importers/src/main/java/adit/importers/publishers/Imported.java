package adit.importers.publishers;

import adit.world.Observation;
import adit.world.Source;
import java.util.List;

/**
 * The content of a publisher's files for a world.
 *
 * @param sources the editions that were read, one citation each
 * @param observations one for each cell and source; {@code where} is the row of the publisher's file
 * @param rowsRead rows of the files, without headings
 * @param rowsUsed rows of which a figure was taken
 */
public record Imported(List<Source> sources, List<Observation> observations, long rowsRead, long rowsUsed) {

    public Imported {
        sources = List.copyOf(sources);
        observations = List.copyOf(observations);
    }
}
