package adit.check;

import adit.check.read.ArticleFile;
import adit.check.verdict.CheckResult;
import adit.check.verdict.CheckedClaim;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Rows of a table of sentences in the resources of the tests. */
final class Cases {

    private Cases() {}

    /** The cells of each row below the header. */
    static List<List<String>> rows(String file) {
        try {
            return Files.readAllLines(
                            Labels.Root.at("modules/check/src/test/resources/adit/check/" + file),
                            StandardCharsets.UTF_8)
                    .stream()
                    .skip(1)
                    .map(line -> List.of(line.split("\t", -1)))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** A text as an article; {@code \n} in it begins a line. */
    static CheckResult check(String text) {
        ArticleFile file = new ArticleFile("text", "text", "UTF-8", "Title\n" + text.replace("\\n", "\n"));
        return Shipped.check().of(file, Optional.empty());
    }

    /** The verdicts of a text, each with the reason if there is one: {@code supported no-evidence:month}. */
    static String verdicts(String text) {
        return check(text).quantities().stream()
                .flatMap(quantity -> quantity.claims().stream())
                .map(Cases::verdict)
                .collect(Collectors.joining(" "));
    }

    private static String verdict(CheckedClaim claim) {
        return claim.verdict().word()
                + claim.abstention().map(reason -> ":" + reason.word()).orElse("");
    }
}
