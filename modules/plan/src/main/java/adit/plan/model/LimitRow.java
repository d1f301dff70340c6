package adit.plan.model;

/**
 * A row that a family of limits added to a model, so that the family can find it again.
 *
 * @param row its number
 * @param family code of the family, such as {@code know-how}
 * @param unit number of a unit that it concerns; -1 if it concerns a year only
 * @param year number of the year; -1 if it concerns all years
 * @param name its key, such as {@code know-how/smelt/members/2030}
 */
public record LimitRow(int row, String family, int unit, int year, String name) {}
