package adit.importers.publishers.baci;

import adit.importers.publishers.Tally;
import java.util.List;

/**
 * One file of trade, read.
 *
 * @param file as the user named it; an entry of an archive after {@code !}
 * @param name information in its name
 * @param extract true if it is an extract with names of countries
 * @param rows rows read, without the heading
 * @param flows those whose codes matter
 * @param tally errors of rows; more may be added
 */
record TradeFile(String file, FileName name, boolean extract, long rows, List<Flow> flows, Tally tally) {

    TradeFile {
        flows = List.copyOf(flows);
    }
}
