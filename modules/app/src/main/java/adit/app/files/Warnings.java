package adit.app.files;

/** Receives what could not be done while the rest goes on. */
@FunctionalInterface
public interface Warnings {

    /**
     * Receives a warning; both parts together are a sentence.
     *
     * @param what what failed, such as the path of a file
     * @param why for example {@code could not be written: no space left}
     */
    void warn(String what, String why);
}
