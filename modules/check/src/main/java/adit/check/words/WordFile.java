package adit.check.words;

import adit.basics.BadInputException;
import adit.basics.Issue;
import adit.basics.Issues;
import de.siegmar.fastcsv.reader.CsvReader;
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

    private WordFile() {}

    /** The words of a file in Adit's jar, such as {@code minerals.csv}. */
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
    static List<NamedCsvRecord> rows(String name) {
        InputStream stream = Objects.requireNonNull(WordFile.class.getResourceAsStream("/adit/check/" + name), name);
        try (Reader reader = new InputStreamReader(stream, StandardCharsets.UTF_8);
                CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(reader)) {
            return csv.stream().toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The words of a user's file; every fault in it is told at once. */
    public static List<Word> read(Path file) {
        Issues issues = new Issues();
        List<Word> words = new ArrayList<>();
        try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8);
                CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(reader)) {
            csv.forEach(row -> word(file.toString(), row, issues).ifPresent(words::add));
        } catch (IOException | RuntimeException unreadable) {
            throw new BadInputException(Issue.error(
                    "bad-words",
                    file.toString(),
                    0,
                    "",
                    "",
                    "this file of words cannot be read",
                    "write CSV in UTF-8 with the columns kind,lang,word,meaning"));
        }
        issues.throwIfErrors();
        return words;
    }

    private static Optional<Word> word(String file, NamedCsvRecord row, Issues issues) {
        String kind = row.findField("kind").orElse("");
        String text = row.findField("word").orElse("").strip();
        Optional<WordKind> known = WordKind.find(kind);
        if (known.isEmpty() || text.isEmpty() || text.equals("*")) {
            issues.add(Issue.error(
                    "bad-word",
                    file,
                    (int) row.getStartingLineNumber(),
                    known.isEmpty() ? "kind" : "word",
                    known.isEmpty() ? kind : text,
                    known.isEmpty() ? "there is no such kind of word" : "there is no word in this row",
                    "write a row such as mineral,en,copper,copper"));
            return Optional.empty();
        }
        return known.map(found ->
                new Word(found, text, row.findField("meaning").orElse("").strip()));
    }
}
