package adit.importers.publishers.mapped.fields;

import adit.importers.publishers.mapped.map.CellWords;
import adit.importers.publishers.mapped.map.Headings;
import adit.runs.fields.Fields;
import adit.runs.fields.YamlNode;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Reads the words that a file has in place of numbers. */
public final class WordFields {

    private static final List<String> KINDS = List.of("missing", "withheld", "zero");
    private static final int MOST = 200;

    private WordFields() {}

    /** {@code two-meanings}: a word has one meaning. */
    public static CellWords read(Fields words) {
        words.only(Set.copyOf(KINDS));
        Set<String> seen = new HashSet<>();
        List<Set<String>> kinds =
                KINDS.stream().map(kind -> words(words, kind, seen)).toList();
        return new CellWords(kinds.get(0), kinds.get(1), kinds.get(2));
    }

    private static Set<String> words(Fields fields, String kind, Set<String> seen) {
        Set<String> words = new HashSet<>();
        if (!fields.has(kind)) {
            return words;
        }
        if (fields.find(kind).orElseThrow() instanceof YamlNode.Scalar one) {
            add(fields, kind, one, words, seen);
        } else {
            fields.words(kind, MOST).forEach(each -> add(fields, kind, each, words, seen));
        }
        return words;
    }

    private static void add(Fields fields, String kind, YamlNode.Scalar word, Set<String> words, Set<String> seen) {
        String key = Headings.key(word.text());
        if (!seen.add(key)) {
            fields.error("two-meanings", word.line(), kind, word.text(), "the word is there twice", "keep one of them");
        }
        words.add(key);
    }
}
