package adit.importers.publishers.lithium;

import adit.basics.PlantId;
import adit.basics.UnitOfMeasure;
import adit.importers.publishers.Notices;
import adit.importers.publishers.Vocabulary;
import adit.world.Attribute;
import adit.world.Cell;
import adit.world.Observation;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Capacities of the plants that {@code deposit-plants.csv} names for a deposit. */
final class Capacities {

    private Capacities() {}

    /** {@code unmapped-deposit}, {@code plant-absent}: t of lithium contained a year, of plants that the world has. */
    static List<Observation> of(List<Deposit> deposits, Vocabulary vocabulary, Notices notices) {
        Map<String, PlantId> plants = vocabulary.mappings().rows("deposit-plants.csv").stream()
                .collect(Collectors.toUnmodifiableMap(
                        row -> row.text("deposit"), row -> new PlantId(row.text("plant"))));
        List<Observation> found = new ArrayList<>();
        for (Deposit deposit : deposits) {
            if (deposit.statesCapacity()) {
                plant(deposit, plants, vocabulary, notices)
                        .map(plant -> observation(deposit, plant))
                        .ifPresent(found::add);
            }
        }
        return found;
    }

    private static Optional<PlantId> plant(
            Deposit deposit, Map<String, PlantId> plants, Vocabulary vocabulary, Notices notices) {
        Optional<PlantId> plant = Optional.ofNullable(plants.get(deposit.name()));
        if (plant.isEmpty()) {
            notices.kind(
                    deposit.at(),
                    "unmapped-deposit",
                    "the deposit has a capacity, but no plant is assigned to it",
                    "add the deposit to deposit-plants.csv if the world has its plant");
        } else if (!vocabulary.has(plant.get())) {
            notices.kind(
                    deposit.at(),
                    "plant-absent",
                    "the deposit has a capacity, but its plant is not in the world",
                    "add it to facilities.csv or projects.csv if its capacity should be imported");
        }
        return plant.filter(vocabulary::has);
    }

    private static Observation observation(Deposit deposit, PlantId plant) {
        return Literature.observation(
                Cell.of(Attribute.CAPACITY, plant),
                deposit.capacity2025(),
                UnitOfMeasure.TONS_PER_YEAR.symbol(),
                deposit.at(),
                "capacity in 2025 of the deposit " + deposit.name() + ", t Li contained");
    }
}
