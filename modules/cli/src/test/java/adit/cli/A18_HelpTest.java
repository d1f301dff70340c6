package adit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import adit.text.Language;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;

/** Every command, option and parameter is described in both languages. */
final class A18_HelpTest {

    private static final Predicate<String> JAPANESE =
            Pattern.compile("[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}]").asPredicate();

    @ParameterizedTest
    @EnumSource(Language.class)
    void everythingIsDescribedInTheLanguage(Language language) {
        List<String> missing = new ArrayList<>();
        for (CommandSpec command : commands(helped(language))) {
            check(command.qualifiedName(), text(command), language, missing);
            Stream.concat(command.options().stream(), command.positionalParameters().stream())
                    .forEach(each -> check(
                            command.qualifiedName() + " " + name(each),
                            String.join("", each.description()),
                            language,
                            missing));
        }
        assertThat(missing).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyTextBelongsToACommandOrAnOption(Language language) {
        Set<String> used = new HashSet<>(
                Set.of("synopsis", "commands", "mixinStandardHelpOptions.help", "mixinStandardHelpOptions.version"));
        for (CommandSpec command : commands(helped(language))) {
            String name = command.qualifiedName(".");
            used.addAll(List.of(name + ".usage.header", name + ".usage.description"));
            Stream.concat(command.options().stream(), command.positionalParameters().stream())
                    .map(A18_HelpTest::key)
                    .forEach(key -> used.addAll(List.of(key, name + "." + key)));
        }
        assertThat(used).containsAll(new HelpTexts(language).keySet());
    }

    @Test
    void helpSpeaksTheLanguageThatIsNamed() {
        assertThat(Shell.run("plan", "--help").out()).contains("Usage: adit plan", "study file, such as");
        assertThat(Shell.run("plan", "-qh").out()).contains("Usage: adit plan", "study file, such as");
        assertThat(Shell.run().out()).contains("Usage: adit", "Answer a study of any kind.");
        assertThat(Shell.run("plan", "--help", "--lang", "ja").out()).contains("使い方： adit plan", "分析ファイル");
    }

    private static CommandLine helped(Language language) {
        CommandLine line = Main.line(language);
        Help.in(language, line);
        return line;
    }

    private static List<CommandSpec> commands(CommandLine line) {
        List<CommandSpec> all = new ArrayList<>(List.of(line.getCommandSpec()));
        line.getSubcommands().values().stream()
                .filter(command -> !command.getCommandSpec().usageMessage().hidden())
                .forEach(command -> all.addAll(commands(command)));
        return all;
    }

    private static String text(CommandSpec command) {
        return String.join("", command.usageMessage().header())
                + String.join("", command.usageMessage().description());
    }

    private static void check(String what, String text, Language language, List<String> missing) {
        if (text.isBlank() || JAPANESE.test(text) != (language == Language.JA)) {
            missing.add(what + ": " + text);
        }
    }

    private static String name(ArgSpec each) {
        return each.isOption() ? ((CommandLine.Model.OptionSpec) each).longestName() : each.paramLabel();
    }

    private static String key(ArgSpec each) {
        return each instanceof CommandLine.Model.PositionalParamSpec positional
                ? positional.paramLabel() + "[" + positional.index() + "]"
                : ((CommandLine.Model.OptionSpec) each).longestName().replaceFirst("^--", "");
    }
}
