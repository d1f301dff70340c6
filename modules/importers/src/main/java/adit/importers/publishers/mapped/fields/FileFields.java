package adit.importers.publishers.mapped.fields;

import adit.importers.publishers.mapped.map.FileForm;
import adit.importers.publishers.mapped.map.NumberText;
import adit.runs.fields.Fields;
import adit.runs.fields.YamlNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads how a file is written. */
public final class FileFields {

    private static final Map<String, Character> SEPARATORS =
            Map.of("comma", ',', "semicolon", ';', "tab", '\t', "pipe", '|');
    private static final Map<String, Character> DECIMALS = Map.of("point", '.', "comma", ',');
    private static final Map<String, Character> THOUSANDS =
            Map.of("comma", ',', "point", '.', "space", ' ', "apostrophe", '\'', "none", NumberText.NONE);

    private static final int MOST_ROWS = 10_000;
    private static final char UNSTATED = '?';

    private static final int MOST_SHEETS = 200;

    private FileFields() {}

    /** {@code same-sign}: decimals and groups of three digits cannot be separated by the same character. */
    public static FileForm read(Fields file) {
        file.only(Set.of("separator", "decimal", "thousands", "heading", "skip", "sheet"));
        char decimal = Choices.read(file, "decimal", DECIMALS, FileForm.USUAL.decimal());
        char thousands = Choices.read(file, "thousands", THOUSANDS, UNSTATED);
        if (decimal == thousands) {
            file.error(
                    "same-sign",
                    file.line("thousands"),
                    "thousands",
                    "",
                    "decimals are separated by the same character",
                    "write the other one, or thousands: none");
        }
        return new FileForm(
                Choices.read(file, "separator", SEPARATORS, FileForm.USUAL.separator()),
                decimal,
                thousands == UNSTATED ? Optional.empty() : Optional.of(thousands),
                file.whole("heading", 1, MOST_ROWS, 1),
                file.whole("skip", 0, MOST_ROWS, 0),
                sheets(file));
    }

    /** One name, or a list. */
    private static List<String> sheets(Fields file) {
        Optional<YamlNode> node = file.find("sheet");
        if (node.isPresent() && node.get() instanceof YamlNode.Sequence) {
            return file.words("sheet", MOST_SHEETS).stream()
                    .map(YamlNode.Scalar::text)
                    .toList();
        }
        return file.findText("sheet").filter(name -> !name.isBlank()).stream().toList();
    }
}
