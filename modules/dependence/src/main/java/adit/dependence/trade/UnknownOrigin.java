package adit.dependence.trade;

import adit.basics.PlaceId;

/**
 * A place that exports more of a form than it makes and imports by the reports, such as a trading hub.
 *
 * @param place the place
 * @param tonnes t/y whose origin nobody reports
 */
public record UnknownOrigin(PlaceId place, double tonnes) {}
