package adit.app.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/** Tells a folder from another one that is put in its place later; one that could not be read at first is never the same. */
public final class SameFolder implements BooleanSupplier {

    private final Path folder;
    private final Optional<String> first;

    public SameFolder(Path folder) {
        this.folder = folder;
        first = identity(folder);
    }

    @Override
    public boolean getAsBoolean() {
        return first.isPresent() && first.equals(identity(folder));
    }

    private static Optional<String> identity(Path folder) {
        try {
            BasicFileAttributes attributes = Files.readAttributes(folder, BasicFileAttributes.class);
            return Optional.of(attributes.fileKey() + " " + attributes.creationTime());
        } catch (IOException gone) {
            return Optional.empty();
        }
    }
}
