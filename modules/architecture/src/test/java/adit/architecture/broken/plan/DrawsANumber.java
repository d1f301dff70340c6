package adit.architecture.broken.plan;

import java.util.random.RandomGenerator;

/** Breaks: nobody makes randomness. */
public final class DrawsANumber {

    private DrawsANumber() {}

    static double number() {
        return RandomGenerator.getDefault().nextDouble();
    }
}
