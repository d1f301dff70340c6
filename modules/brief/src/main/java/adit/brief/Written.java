package adit.brief;

import java.util.List;

/**
 * A brief in one format and language.
 *
 * @param bytes of the file
 * @param failures what could not be made and is missing in the file, in words, such as {@code picture 'timeline': …}; the file
 *     is complete without it
 */
@SuppressWarnings("ArrayRecordComponent") // handed on to a file at once, never compared
public record Written(byte[] bytes, List<String> failures) {

    public Written {
        failures = List.copyOf(failures);
    }
}
