package adit.cli;

import adit.app.RequestErrors;
import java.util.Optional;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/**
 * {@code empty-option}: an option with nothing behind it, or with an empty item in a list ({@code --supplier=}, {@code --coalition USA,,JPN}). It would be taken for an
 * option that was left out. {@code out-of-range}: a width of the text below 1.
 */
final class OptionValues {

    private static final String WIDTH = "--width";

    private OptionValues() {}

    /** Adds an error for each such option of a command and its subcommands. */
    static void check(ParseResult parsed, RequestErrors errors) {
        for (Optional<ParseResult> each = Optional.of(parsed);
                each.isPresent();
                each = Optional.ofNullable(each.get().subcommand())) {
            each.get().matchedOptions().forEach(option -> check(option, errors));
        }
    }

    private static void check(OptionSpec option, RequestErrors errors) {
        if (option.longestName().equals(WIDTH) && option.getValue() instanceof Integer width) {
            errors.atLeastOne(name(option), width);
        }
        boolean list = !option.splitRegex().isEmpty();
        for (String word : option.originalStringValues()) {
            boolean empty = word.isBlank() || (list && hasEmptyItem(word, option.splitRegex()));
            if (option.arity().max() > 0 && empty) {
                errors.add(
                        "empty-option",
                        name(option),
                        word,
                        word.isBlank() ? "the option has no value" : "an item of the list is empty",
                        (word.isBlank() ? "write " + option.paramLabel() + " behind it" : "remove the comma too many")
                                + ", or leave the option out");
            }
        }
    }

    private static String name(OptionSpec option) {
        return option.longestName().replaceFirst("^-+", "");
    }

    private static boolean hasEmptyItem(String word, String separator) {
        for (String item : word.split(separator, -1)) {
            if (item.isBlank()) {
                return true;
            }
        }
        return false;
    }
}
