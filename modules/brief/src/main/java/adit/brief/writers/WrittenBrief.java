package adit.brief.writers;

import java.util.List;

/** A brief in one format and language, and what could not be made for it. */
public final class WrittenBrief {

    private final byte[] bytes;
    private final List<String> failures;

    WrittenBrief(byte[] bytes, List<String> failures) {
        this.bytes = bytes.clone();
        this.failures = List.copyOf(failures);
    }

    /** The bytes of the file. */
    public byte[] bytes() {
        return bytes.clone();
    }

    /**
     * What could not be made and is missing in the file, in words, such as {@code picture 'timeline': …}; the file is complete
     * without it.
     */
    public List<String> failures() {
        return failures;
    }
}
