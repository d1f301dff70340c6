package adit.plandata.result;

import adit.basics.Grade;
import adit.basics.Measured;
import adit.basics.PlaceId;
import adit.basics.UnitOfMeasure;
import adit.runs.codec.Key;

/**
 * How the use of a group is divided between a member that belongs to it and the rest of the group.
 *
 * @param place the member
 * @param group the place that reports for it
 * @param by how the part of the member is known
 * @param share part of the use of the group that is that of the member: in every year, or in the first year if it is known by the member's own demand
 * @param low low end of its range
 * @param high high end of its range
 * @param grade evidence; E for a share that is assumed to stay as it is
 */
public record Division(
        @Key PlaceId place,
        PlaceId group,
        By by,
        @Measured(UnitOfMeasure.SHARE) double share,
        @Measured(UnitOfMeasure.SHARE) double low,
        @Measured(UnitOfMeasure.SHARE) double high,
        Grade grade) {

    /** How the part of a member in the use of its group is known. */
    public enum By {
        /** The world has demand of the member in the scenario. */
        OWN_DEMAND,
        /** The study states it. */
        STUDY,
        /** Use of the base year as it is reported. */
        REPORTED_USE,
        /** Use of the base year: production + imports − exports. */
        APPARENT_USE
    }
}
