package adit.architecture.broken.plan;

import java.util.UUID;

/** Breaks: nobody makes randomness. */
public final class DrawsAName {

    private DrawsAName() {}

    static String name() {
        return UUID.randomUUID().toString();
    }
}
