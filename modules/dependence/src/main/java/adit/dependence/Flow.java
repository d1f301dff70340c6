package adit.dependence;

import adit.basics.Grade;
import adit.basics.PlaceId;

/**
 * Trade of a form from one reporting place to another.
 *
 * @param from where it is shipped
 * @param to where it arrives; never the same place
 * @param tonnes t/y
 * @param grade how good the evidence is; E if the flow is implied
 */
public record Flow(PlaceId from, PlaceId to, double tonnes, Grade grade) {}
