package adit.runs.codec;

import adit.basics.FormId;
import adit.basics.Grade;
import adit.basics.Measured;
import adit.basics.UnitOfMeasure;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** A result with every kind of component. */
record Harvest(Summary summary, @Named("by-field") List<Field> fields, Optional<Sale> sale, List<String> notes) {

    /** Scalars of every type. */
    record Summary(
            String name,
            boolean complete,
            @Measured(UnitOfMeasure.YEAR) int year,
            @Measured(UnitOfMeasure.TONS) double total,
            @Measured(UnitOfMeasure.NUMBER) long seeds,
            Optional<@Measured(UnitOfMeasure.SHARE) Double> lost,
            @Measured(UnitOfMeasure.YEAR) OptionalInt next) {}

    /** A row; its parcels are a table of their own. */
    record Field(
            @Key FormId form,
            Grade grade,
            @Measured(UnitOfMeasure.TONS_PER_YEAR) double yield,
            List<Parcel> parcels) {

        @Derived
        @Measured(UnitOfMeasure.TONS_PER_YEAR)
        double half() {
            return yield / 2;
        }
    }

    /** A row inside a row. */
    record Parcel(String name, @Measured(UnitOfMeasure.TONS) double seed) {}

    /** A group that may be absent, with a table in it. */
    record Sale(@Measured(UnitOfMeasure.MILLION_DOLLARS) double price, List<Buyer> buyers) {}

    /** A row with something unknown in it. */
    record Buyer(String name, Optional<@Measured(UnitOfMeasure.TONS) Double> bought) {}

    static Harvest sample() {
        return new Harvest(
                new Summary("north", true, 2026, 12.5, 7, Optional.of(0.25), OptionalInt.empty()),
                List.of(
                        new Field(
                                new FormId("wheat"),
                                Grade.A,
                                3,
                                List.of(new Parcel("hill", 1.5), new Parcel("brook", 2))),
                        new Field(new FormId("oats"), Grade.E, 0.5, List.of())),
                Optional.of(new Sale(4, List.of(new Buyer("mill", Optional.empty())))),
                List.of("dry spring"));
    }
}
