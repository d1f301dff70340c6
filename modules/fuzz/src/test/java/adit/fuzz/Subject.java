package adit.fuzz;

import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;

/** A kind of input with a command that reads it. */
interface Subject {

    /** An issue that is a warning, or a warning of a command. */
    Pattern WARNING = Pattern.compile("(?m)^\\s*warning( [a-z-]+)?: ");

    /** A word for the table of figures. */
    String name();

    /** How many of a hundred cases are of this kind. */
    int share();

    /** An input that is right. */
    Sample sample(Random random);

    /** An input with one alteration. */
    Alteration alter(Sample sample, Random random);

    /** The command lines that read the input in a folder; the last one gives the result. */
    List<List<String>> commands(Path folder, Sample sample);

    /** Whether the untouched inputs must give no warning. */
    default boolean isClean() {
        return true;
    }

    /** Whether a word in what a command printed says that something is strange. */
    default boolean warns(Done done) {
        return WARNING.matcher(done.text()).find();
    }
}
