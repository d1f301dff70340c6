package adit.cli;

import adit.text.Language;
import picocli.CommandLine;
import picocli.CommandLine.Model.UsageMessageSpec;

/** The help of all commands in one language. */
final class Help {

    private Help() {}

    /** Gives a command line and its commands the texts of a language. */
    static void in(Language language, CommandLine line) {
        HelpTexts texts = new HelpTexts(language);
        line.setResourceBundle(texts);
        complete(line, texts, language);
    }

    private static void complete(CommandLine line, HelpTexts texts, Language language) {
        UsageMessageSpec usage = line.getCommandSpec().usageMessage();
        usage.synopsisHeading(texts.getString("synopsis") + " ");
        if (!line.getSubcommands().isEmpty()) {
            usage.commandListHeading(texts.getString("commands") + "%n");
        }
        if (line.getCommand() instanceof ImportCommand) {
            usage.footer(ImportCommand.footer(language));
        }
        line.getSubcommands().values().forEach(command -> complete(command, texts, language));
    }
}
