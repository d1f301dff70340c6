package adit.cli;

import adit.text.Language;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

/** The help of all commands in one language. */
final class Help {

    private Help() {}

    /** Gives a command line and its commands the texts of a language. */
    static void in(Language language, CommandLine line) {
        HelpTexts texts = new HelpTexts(language);
        line.setResourceBundle(texts);
        line.getSubcommands().values().forEach(command -> headings(command, texts));
        headings(line, texts);
        CommandSpec imports =
                line.getSubcommands().get("data").getSubcommands().get("import").getCommandSpec();
        imports.usageMessage().footer(ImportCommand.footer(language));
    }

    private static void headings(CommandLine line, HelpTexts texts) {
        line.getCommandSpec().usageMessage().synopsisHeading(texts.getString("synopsis") + " ");
        if (!line.getSubcommands().isEmpty()) {
            line.getCommandSpec().usageMessage().commandListHeading(texts.getString("commands") + "%n");
        }
        line.getSubcommands().values().forEach(command -> headings(command, texts));
    }
}
