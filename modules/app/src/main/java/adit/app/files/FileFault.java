package adit.app.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;

/** What went wrong with a file, in words, and what to try. */
final class FileFault {

    private FileFault() {}

    static String words(UncheckedIOException failure) {
        Throwable cause = failure.getCause();
        return cause instanceof IOException io ? words(io) : String.valueOf(failure.getMessage());
    }

    static String words(IOException failure) {
        String file = failure instanceof FileSystemException fault ? fault.getFile() : "";
        return switch (failure) {
            case NoSuchFileException none ->
                file + ": there is no such folder or file\n    try: make the folder first, or name another one";
            case AccessDeniedException denied ->
                file + ": this may not be read or written\n    try: another folder, or other rights";
            case NotDirectoryException plain -> file + ": this is a file, not a folder\n    try: name a folder";
            default -> other(failure);
        };
    }

    private static String other(IOException failure) {
        String message = failure.getMessage();
        boolean full = message != null && message.contains("No space left");
        return (message == null ? failure.getClass().getSimpleName() : message)
                + (full ? "\n    try: free some space, or name a place on another disk" : "");
    }
}
