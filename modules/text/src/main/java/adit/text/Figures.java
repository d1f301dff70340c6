package adit.text;

import adit.basics.UnitOfMeasure;

/**
 * Numbers as readers of a language write them: rounded, with thousands separators and always a unit; the unit is glued
 * to its number ({@link Numbers#GLUE}) where the language puts a space between them. Shares come as 0 to 1, masses in
 * t/y, money in million US$.
 */
public interface Figures {

    /** The figures of a language. */
    static Figures of(Language language) {
        return switch (language) {
            case EN -> new EnglishFigures();
            case JA -> new JapaneseFigures();
        };
    }

    /** Two digits. Example: 0.1618. */
    String percent(double share);

    /** With as many digits as it takes to see on which side of {@code mark} it is. Example: 0.6497 next to 0.65. */
    String percentBeside(double share, double mark);

    /** A share that a person stated: all its digits. */
    String stated(double share);

    /** An upper bound of a share: rounded up to a tenth, so that it stays one. */
    String atMost(double share);

    /** A lower bound of a share: rounded down to a tenth. */
    String atLeast(double share);

    /** A lower bound of a difference of shares, in percentage points. */
    String pointsAtLeast(double share);

    /** Percentage points; 51.1 is given as 51.1. */
    String points(double points);

    /** The same without its unit and with a sign, in a column that names the unit. */
    default String gain(double points) {
        return "+" + Numbers.points(points).replace(Numbers.GLUE + "points", "");
    }

    /** A share in a column that names the unit. Example: 0.1618 is {@code 16}. */
    default String bare(double share) {
        return Numbers.percent(share).replace(Numbers.GLUE + "%", "");
    }

    /** Mass a year with its unit. */
    String tons(double tons);

    /** A mass with its unit, not a year: a reserve, a stock, or one whose text names the year. */
    String mass(double tons);

    /** Money with its unit. */
    String money(double millions);

    /** A mass or another amount without its unit, for columns that name it. */
    default String amount(double amount) {
        return Numbers.amount(amount);
    }

    /** Millions in a column that names the unit. */
    default String millions(double millions) {
        return Numbers.millions(millions);
    }

    /** With its sign, also if positive, in a column that names the unit. */
    default String signed(double number) {
        return Numbers.signed(number);
    }

    /** A value of any size, such as 0.42 or 10,300. */
    default String value(double value) {
        return Numbers.value(value);
    }

    /** The same in a unit; a year has no separators. */
    default String value(double value, String unit) {
        return unit.equals(UnitOfMeasure.YEAR.symbol()) ? value(value).replace(",", "") : value(value);
    }

    /** How many. */
    default String count(long count) {
        return Numbers.count(count);
    }
}
