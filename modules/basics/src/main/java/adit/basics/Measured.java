package adit.basics;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A number in a unit, as part of its type: {@code @Measured(UnitOfMeasure.TONS_PER_YEAR) double demand}. What is written of a record (JSON,
 * CSV, schema) takes the unit from here, so it is stated once. An {@link Estimate} in a record says its unit in the same way.
 */
@Target(ElementType.TYPE_USE)
@Retention(RetentionPolicy.RUNTIME)
public @interface Measured {

    /** The unit; {@link UnitOfMeasure#BY_ROW} if it is not always the same. */
    UnitOfMeasure value();
}
