package adit.app.data;

import adit.app.RequestErrors;
import adit.app.files.Outputs;
import adit.app.worlds.OneWorld;
import adit.basics.Nearest;
import adit.basics.Watch;
import adit.importers.ImportReport;
import adit.importers.MappedTables;
import adit.importers.Publishers;
import adit.importers.WorldImport;
import adit.importers.publishers.Publisher;
import adit.importers.publishers.mapped.MapPublisher;
import adit.runs.files.CsvText;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Files of a publisher, to be appended to the tables of a world.
 *
 * @param world folder of the world
 * @param publisher word of the publisher, such as {@code usgs-mcs}
 * @param map path of a map, or its name in the world; only for any table
 * @param files the files as published
 * @param accessed day on which the files were fetched
 * @param dryRun whether nothing is written
 * @param partial whether what can be read of a damaged file is taken
 */
public record ImportRequest(
        Path world,
        String publisher,
        Optional<Path> map,
        List<Path> files,
        LocalDate accessed,
        boolean dryRun,
        boolean partial) {

    public ImportRequest {
        files = List.copyOf(files);
    }

    /**
     * What an import did.
     *
     * @param text for people
     * @param notices every notice as CSV
     * @param usable false if no row can be used, or a file cannot be read to its end
     */
    public record Imported(String text, String notices, boolean usable) {}

    /** Words and descriptions of the publishers whose files can be read. */
    public static List<PublisherName> publishers() {
        return Stream.concat(
                        Publishers.all().stream().map(each -> new PublisherName(each.word(), each.description())),
                        Stream.of(new PublisherName(MapPublisher.WORD, MapPublisher.DESCRIPTION)))
                .toList();
    }

    /**
     * A publisher.
     *
     * @param word what a user writes
     * @param description the files that can be read
     */
    public record PublisherName(String word, String description) {}

    /**
     * Imports the files.
     *
     * @param notices file for the notices, to be checked before the work
     * @throws adit.basics.BadInputException with all issues, if there is an error
     */
    public Imported run(RequestErrors errors, Optional<Path> notices, Watch watch) {
        Optional<Publisher> from = publisher.equals(MapPublisher.WORD) ? byMap(errors) : known(errors);
        checkOutput(errors, notices);
        watch.at("import");
        ImportReport report =
                WorldImport.run(world, from.orElseThrow(), files, accessed, new WorldImport.Mode(!dryRun, partial));
        return new Imported(
                report.text(), CsvText.of(NoticesTable.of(report.issues(), report.cases())), report.usable());
    }

    /** {@code unknown-publisher}, {@code map-not-used}. */
    private Optional<Publisher> known(RequestErrors errors) {
        Optional<Publisher> from = Publishers.find(publisher);
        if (from.isEmpty()) {
            List<String> words = publishers().stream().map(PublisherName::word).toList();
            String all = "use one of " + String.join(", ", words);
            String nearest = Nearest.hint(publisher, words, all);
            errors.add(
                    "unknown-publisher",
                    "PUBLISHER",
                    publisher,
                    "there is no such publisher",
                    nearest.equals(all) ? all : nearest + "; " + all);
        }
        map.ifPresent(file -> errors.add(
                "map-not-used",
                "map",
                file.toString(),
                "a map is for " + MapPublisher.WORD + " only",
                "write " + MapPublisher.WORD + " in place of " + publisher + ", or leave the map out"));
        return from;
    }

    /** {@code no-map}, and the faults of the map. */
    private Optional<Publisher> byMap(RequestErrors errors) {
        if (map.isEmpty()) {
            errors.add(
                    "no-map",
                    "map",
                    "",
                    "any table is read by a map",
                    "name a map file; docs/import.md explains how to write one");
            return Optional.empty();
        }
        return MappedTables.open(map.get(), world, files, errors.issues());
    }

    /** Checks where the notices go; if that is wrong, the world is read only to report its errors too. */
    private void checkOutput(RequestErrors errors, Optional<Path> notices) {
        Outputs outputs = new Outputs(errors).reads(world);
        files.forEach(outputs::reads);
        map.ifPresent(outputs::reads);
        notices.ifPresent(file -> outputs.file("notices", file));
        if (errors.any()) {
            OneWorld.read(world, errors);
            throw errors.exception();
        }
    }
}
