package adit.audit.plan;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * One small mistake in the source code of the planner.
 *
 * @param file its class, from the package {@code adit.plan} on, such as {@code limit/OreLimit}
 * @param text what is replaced; it must occur exactly once
 * @param replacement what stands there instead
 * @param effect in which direction the planner errs
 * @param words the mistake
 */
record Mutation(String file, String text, String replacement, Effect effect, String words) {

    private static final Path SOURCES = Path.of("..", "plan", "src", "main", "java", "adit", "plan");

    /** What the mistake does to the answer. */
    enum Effect {
        /** Claims more than is possible. */
        ROSY,
        /** Claims less than is possible. */
        GLOOMY,
        /** Neither. */
        WRONG
    }

    static Mutation rosy(String file, String text, String replacement, String words) {
        return new Mutation(file, text, replacement, Effect.ROSY, words);
    }

    static Mutation gloomy(String file, String text, String replacement, String words) {
        return new Mutation(file, text, replacement, Effect.GLOOMY, words);
    }

    static Mutation wrong(String file, String text, String replacement, String words) {
        return new Mutation(file, text, replacement, Effect.WRONG, words);
    }

    /** Name of the class that is changed. */
    String className() {
        return "adit.plan." + file.replace('/', '.');
    }

    /**
     * The whole source of the class with the mistake.
     *
     * @throws IllegalArgumentException if the text does not occur exactly once
     */
    String source() throws IOException {
        String source = Files.readString(SOURCES.resolve(file + ".java"));
        int at = source.indexOf(text);
        if (at < 0 || source.indexOf(text, at + 1) >= 0) {
            throw new IllegalArgumentException("not exactly once in " + file + ": " + text);
        }
        return source.substring(0, at) + replacement + source.substring(at + text.length());
    }

    @Override
    public String toString() {
        return words + " (" + effect + ")";
    }
}
