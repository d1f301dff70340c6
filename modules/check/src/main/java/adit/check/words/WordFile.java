package adit.check.words;

import adit.basics.BadInputException;
import adit.basics.Issue;
import adit.basics.Issues;
import adit.basics.Nearest;
import adit.check.text.NormalizedText;
import adit.world.World;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Reads words from CSV with the columns {@code kind,lang,word,meaning}: those that ship with Adit, and those of a user. */
public final class WordFile {

    private static final List<String> COLUMNS = List.of("kind", "lang", "word", "meaning");

    private WordFile() {}

    /** The words of a file in Adit's jar, such as {@code stages.csv}. */
    static List<Word> shipped(String name) {
        Issues issues = new Issues();
        List<Word> words = new ArrayList<>();
        for (NamedCsvRecord row : rows(name)) {
            word(name, row, issues).ifPresent(words::add);
        }
        issues.throwIfErrors();
        return words;
    }

    /** The rows of a file in Adit's jar. */
    public static List<NamedCsvRecord> rows(String name) {
        InputStream stream = Objects.requireNonNull(WordFile.class.getResourceAsStream("/adit/check/" + name), name);
        try (Reader reader = new InputStreamReader(stream, StandardCharsets.UTF_8);
                CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(reader)) {
            return csv.stream().toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The words of a user's file, for a world; every error in it is reported at once. */
    public static List<Word> read(Path file, World world) {
        Issues issues = new Issues();
        List<Word> words = new ArrayList<>();
        Meanings meanings = Meanings.of(world);
        try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8);
                CsvReader<NamedCsvRecord> csv = CsvReader.builder()
                        .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                        .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                        .ofNamedCsvRecord(reader)) {
            boolean any = false;
            for (NamedCsvRecord row : csv) {
                if (!any && !row.getHeader().containsAll(COLUMNS)) {
                    throw unreadable(file);
                }
                any = true;
                UserWordRow.check(file.toString(), row, meanings, issues);
                word(file.toString(), row, issues).ifPresent(words::add);
            }
            if (!any) {
                throw unreadable(file);
            }
        } catch (IOException | CsvParseException | UncheckedIOException | IllegalArgumentException garbled) {
            throw unreadable(file);
        }
        issues.throwIfErrors();
        return words;
    }

    private static BadInputException unreadable(Path file) {
        return new BadInputException(Issue.error(
                "bad-words",
                file.toString(),
                0,
                "",
                "",
                "this file has no readable words",
                "use UTF-8 CSV with the header kind,lang,word,meaning and one word per row"));
    }

    private static Optional<Word> word(String file, NamedCsvRecord row, Issues issues) {
        String kind = row.findField("kind").orElse("").strip();
        String text = row.findField("word").orElse("").strip();
        Optional<WordKind> known = WordKind.find(kind);
        if (known.isEmpty()) {
            issues.add(Issue.error(
                    "bad-word",
                    file,
                    (int) row.getStartingLineNumber(),
                    "kind",
                    kind,
                    "unknown kind of word",
                    Nearest.hint(kind, WordKind.words(), "use one of " + String.join(", ", WordKind.words()))));
        }
        boolean empty = NormalizedText.of(text).replace("*", "").isBlank();
        if (empty) {
            issues.add(Issue.error(
                    "bad-word",
                    file,
                    (int) row.getStartingLineNumber(),
                    "word",
                    text,
                    "this row has no word",
                    "use a row such as mineral,en,copper,copper"));
        }
        return known.filter(found -> !empty)
                .map(found -> new Word(
                        found, text, row.findField("meaning").orElse("").strip()));
    }
}
