package adit.basics;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A number in a unit, as part of its type: {@code @Measured("t/y") double demand}. What is written of a record (JSON, CSV, schema) takes
 * the unit from here, so it is stated once.
 */
@Target(ElementType.TYPE_USE)
@Retention(RetentionPolicy.RUNTIME)
public @interface Measured {

    /** The unit differs from row to row: the column {@code unit} of the table, or the text about it, says which. */
    String BY_ROW = "by row";

    /** The unit: such as {@code t/y}, {@code share}, {@code million US$}, {@code year}, {@code points}, {@code number}. */
    String value();
}
