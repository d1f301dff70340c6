package adit.cli;

import adit.basics.BadInputException;
import adit.basics.Issues;
import java.util.Optional;
import java.util.function.Supplier;

/** Takes steps that may each find faults in what the user gave, so that the faults of all of them are told at once. */
final class AllFaults {

    private AllFaults() {}

    /** What the step gives; empty, with its faults among the issues, if it finds any. */
    static <T> Optional<T> of(Supplier<T> step, Issues issues) {
        try {
            return Optional.of(step.get());
        } catch (BadInputException faulty) {
            faulty.issues().forEach(issues::add);
            return Optional.empty();
        }
    }
}
