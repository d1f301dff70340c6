package adit.runs.fields;

import adit.basics.Issue;
import adit.basics.Issues;
import adit.basics.Nearest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads typed values from a group of fields; an error becomes an issue with line, field and value. */
public final class Fields {

    /** Decimal digits as people write them; Java would also take 2030d, 0x1p-1 and NaN. */
    private static final Pattern NUMBER = Pattern.compile("[+-]?([0-9]+(\\.[0-9]*)?|\\.[0-9]+)([eE][+-]?[0-9]{1,3})?");

    private final String file;
    private final String path;
    private final YamlNode.Mapping mapping;
    private final Issues issues;

    /**
     * @param file name of the file, for issues
     * @param path of the group inside the file, such as {@code coalition}; empty at the top level
     * @param mapping the group
     * @param issues receives the errors
     */
    public Fields(String file, String path, YamlNode.Mapping mapping, Issues issues) {
        this.file = file;
        this.path = path;
        this.mapping = mapping;
        this.issues = issues;
    }

    /** Reports every field whose name is not one of {@code known}. */
    public Fields only(Set<String> known) {
        mapping.fields().forEach((field, node) -> {
            if (!known.contains(field)) {
                error(
                        "unknown-field",
                        node.line(),
                        field,
                        "",
                        "this field does not exist here",
                        Nearest.hint(field, known, "use one of " + String.join(", ", new java.util.TreeSet<>(known))));
            }
        });
        return this;
    }

    /** True if the file states the field. */
    public boolean has(String field) {
        return mapping.fields().containsKey(field);
    }

    /** The value of a field, of whatever kind; empty if the field is absent. */
    public Optional<YamlNode> find(String field) {
        return Optional.ofNullable(mapping.fields().get(field));
    }

    /** Names of the fields, in the order of the file. */
    public List<String> names() {
        return List.copyOf(mapping.fields().keySet());
    }

    /** Line of the group, from 1. */
    public int line() {
        return mapping.line();
    }

    /** Line of a field; that of the group if the field is absent. */
    public int line(String field) {
        YamlNode node = mapping.fields().get(field);
        return node == null ? mapping.line() : node.line();
    }

    /** The text of a field; an issue and empty text if it is missing, empty or not a single value. */
    public String text(String field) {
        Optional<String> text = findText(field);
        if (!has(field)) {
            error("missing-field", mapping.line(), field, "", "the field is missing", "add " + field + ":");
        } else if (text.isPresent() && text.get().isBlank()) {
            error("empty-field", line(field), field, "", "the field is empty", "write a value after " + field + ":");
        }
        return text.orElse("");
    }

    /** The text of a field; empty if it is absent, and with an issue if it is not a single value. */
    public Optional<String> findText(String field) {
        YamlNode node = mapping.fields().get(field);
        if (node instanceof YamlNode.Scalar scalar) {
            return Optional.of(scalar.text());
        }
        if (node != null) {
            error(
                    "wrong-kind",
                    node.line(),
                    field,
                    "",
                    "expected a single value, not " + node.kind(),
                    "write one value");
        }
        return Optional.empty();
    }

    /** A number from {@code least} to {@code most}; {@code otherwise} if the field is absent or wrong. */
    public double number(String field, double least, double most, double otherwise) {
        return findNumber(field, least, most).orElse(otherwise);
    }

    /** A number from {@code least} to {@code most}; empty if the field is absent or wrong. */
    public OptionalDouble findNumber(String field, double least, double most) {
        Optional<String> text = findText(field);
        if (text.isEmpty()) {
            return OptionalDouble.empty();
        }
        if (!NUMBER.matcher(text.get()).matches()) {
            error("not-a-number", line(field), field, text.get(), "this is not a number", "write digits, such as 0.65");
            return OptionalDouble.empty();
        }
        double value = Double.parseDouble(text.get());
        if (value >= least && value <= most) {
            return OptionalDouble.of(value);
        }
        error(
                "out-of-range",
                line(field),
                field,
                text.get(),
                "the value must be " + range(least, most),
                "write a number " + range(least, most));
        return OptionalDouble.empty();
    }

    private static String range(double least, double most) {
        return "from " + plain(least) + " to " + plain(most);
    }

    private static String plain(double value) {
        return new java.math.BigDecimal(Double.toString(value))
                .stripTrailingZeros()
                .toPlainString();
    }

    /** A whole number from {@code least} to {@code most}. */
    public int whole(String field, int least, int most, int otherwise) {
        OptionalDouble number = findNumber(field, least, most);
        if (number.isPresent() && number.getAsDouble() != Math.rint(number.getAsDouble())) {
            error(
                    "not-a-whole-number",
                    line(field),
                    field,
                    text(field),
                    "this is not a whole number",
                    "write no decimals");
            return otherwise;
        }
        return number.isPresent() ? (int) number.getAsDouble() : otherwise;
    }

    /** True or false. */
    public boolean flag(String field, boolean otherwise) {
        Optional<String> text = findText(field);
        if (text.isEmpty()) {
            return otherwise;
        }
        if (!text.get().equals("true") && !text.get().equals("false")) {
            error(
                    "not-true-or-false",
                    line(field),
                    field,
                    text.get(),
                    "this is neither true nor false",
                    "write true or false");
        }
        return text.get().equals("true");
    }

    /** A group of fields; an empty one, with an issue if it is {@code required}, where it is absent. */
    public Fields group(String field, boolean required) {
        YamlNode node = mapping.fields().get(field);
        if (node instanceof YamlNode.Mapping inner) {
            return new Fields(file, inside(field), inner, issues);
        }
        if (node != null) {
            error(
                    "wrong-kind",
                    node.line(),
                    field,
                    "",
                    "expected a group of fields, not " + node.kind(),
                    "indent its fields below it");
        } else if (required) {
            error("missing-field", mapping.line(), field, "", "the field is missing", "add " + field + ":");
        }
        return new Fields(file, inside(field), new YamlNode.Mapping(java.util.Map.of(), line(field)), issues);
    }

    /** The items of a list; an issue if it is absent or empty. */
    public List<YamlNode> list(String field) {
        YamlNode node = mapping.fields().get(field);
        if (node instanceof YamlNode.Sequence sequence && !sequence.items().isEmpty()) {
            return sequence.items();
        }
        error(
                "missing-list",
                line(field),
                field,
                "",
                "expected a list with at least one item",
                "write " + field + ": [ … ]");
        return List.of();
    }

    /**
     * The single values of a list; an issue if it is absent, empty or longer than {@code most}, and for each item that is
     * not a single value. Items with issues are left out.
     */
    public List<YamlNode.Scalar> words(String field, int most) {
        List<YamlNode> items = list(field);
        if (items.size() > most) {
            error(
                    "too-many",
                    line(field),
                    field,
                    String.valueOf(items.size()),
                    "the list has more than " + most + " items",
                    "write at most " + most);
            return List.of();
        }
        List<YamlNode.Scalar> words = new ArrayList<>();
        for (YamlNode item : items) {
            if (item instanceof YamlNode.Scalar word && !word.text().isBlank()) {
                words.add(word);
            } else {
                String found = item instanceof YamlNode.Scalar ? "an empty value" : item.kind();
                error(
                        "wrong-kind",
                        item.line(),
                        field,
                        "",
                        "an item must be a single value, not " + found,
                        "write one word for each item");
            }
        }
        return words;
    }

    /** Receives the errors. */
    public Issues issues() {
        return issues;
    }

    /** Name of the file. */
    public String file() {
        return file;
    }

    /** Path of a field in the file, such as {@code coalition.members}. */
    public String inside(String field) {
        return path.isEmpty() ? field : path + "." + field;
    }

    /** Reports something wrong with a field. */
    public void error(String code, int line, String field, String value, String message, String hint) {
        issues.add(Issue.error(code, file, line, inside(field), value, message, hint));
    }
}
