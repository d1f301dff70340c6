package adit.importers.publishers.baci;

import adit.basics.Issue;
import adit.basics.Issues;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The files that a user named, and the tables of countries and products in the same folder. An entry of an archive is named as if
 * the archive were a folder: {@code BACI_HS17_V202601.zip/BACI_HS17_Y2024_V202601.csv}.
 */
final class FileSet {

    private final FileReader reader;
    private final Issues issues;

    FileSet(FileReader reader, Issues issues) {
        this.reader = reader;
        this.issues = issues;
    }

    /** Reads all of them. */
    void read(List<Path> files) {
        for (Path file : files) {
            try {
                read(file);
            } catch (IOException unreadable) {
                issues.add(unreadable(file));
            }
        }
        boolean needed = reader.trades().stream().anyMatch(trade -> !trade.extract());
        for (Path file : files) {
            if (needed && Files.isRegularFile(file)) {
                readBeside(file);
            }
        }
    }

    private void read(Path file) throws IOException {
        Optional<Path> archive = archiveAbove(file);
        if (archive.isPresent()) {
            FileName entry = FileName.of(file.toString());
            new Archive(archive.get(), issues)
                    .read(reader, name -> name.equals(entry) || name.isCountries() || name.isProducts());
        } else if (!Files.isRegularFile(file)) {
            issues.add(unreadable(file));
        } else if (FileName.of(file.toString()).isArchive()) {
            new Archive(file, issues).read(reader, name -> true);
        } else {
            try (InputStream in = Files.newInputStream(file)) {
                reader.read(file.toString(), in);
            }
        }
    }

    /** The archive that a path leads into. */
    private static Optional<Path> archiveAbove(Path file) {
        return Optional.ofNullable(file.getParent())
                .filter(parent -> FileName.of(parent.toString()).isArchive())
                .filter(Files::isRegularFile);
    }

    /** Reads the tables of countries and products of the same release in the folder of a file, unless some were read. */
    private void readBeside(Path file) {
        FileName own = FileName.of(file.toString());
        try (Stream<Path> siblings = Files.list(
                Optional.ofNullable(file.toAbsolutePath().getParent()).orElse(file))) {
            for (Path sibling : siblings.sorted().toList()) {
                FileName name = FileName.of(sibling.toString());
                boolean missing = (name.isCountries() && !reader.countries().tableRead())
                        || (name.isProducts() && reader.products().isEmpty());
                if (missing && name.isTable() && name.release().equals(own.release())) {
                    read(sibling);
                }
            }
        } catch (IOException unreadable) {
            issues.add(unreadable(file));
        }
    }

    private static Issue unreadable(Path file) {
        return Issue.error(
                "unreadable-file",
                file.toString(),
                0,
                "",
                "",
                "the file cannot be read",
                "check the name, that it is a file, and its read permission");
    }
}
