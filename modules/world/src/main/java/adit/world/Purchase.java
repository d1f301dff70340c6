package adit.world;

import adit.basics.FormId;
import adit.basics.PlaceId;
import java.util.OptionalDouble;

/**
 * A firm's yearly purchase of a form in a place, as stated by the firm; not part of a {@link World}.
 *
 * @param form the purchased form
 * @param place the place it is bought from
 * @param tonnes t/y, in the content basis of the form; more than 0
 * @param price US$/t of the same tons, more than 0; empty if not stated
 */
public record Purchase(FormId form, PlaceId place, double tonnes, OptionalDouble price) {

    public Purchase {
        if (!(tonnes > 0) || Double.isInfinite(tonnes)) {
            throw new IllegalArgumentException("tons of a purchase must be greater than 0: " + tonnes);
        }
        if (price.isPresent() && (!(price.getAsDouble() > 0) || Double.isInfinite(price.getAsDouble()))) {
            throw new IllegalArgumentException("price of a purchase must be greater than 0: " + price.getAsDouble());
        }
    }
}
