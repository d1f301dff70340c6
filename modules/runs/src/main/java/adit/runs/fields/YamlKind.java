package adit.runs.fields;

/**
 * What a YAML file is, for the texts of errors.
 *
 * @param noun one word, such as {@code study}
 * @param begin how such a file begins
 * @param place where to find ready-made ones
 */
public record YamlKind(String noun, String begin, String place) {

    /** A question. */
    public static final YamlKind STUDY =
            new YamlKind("study", "begin with name: and title:", "ready-made studies are in studies/");
}
