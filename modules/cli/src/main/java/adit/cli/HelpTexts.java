package adit.cli;

import adit.text.Catalogue;
import adit.text.Language;
import java.util.Collections;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.Map;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;

/**
 * The texts of the help in one language, as picocli looks them up: the messages {@code help.<key>} of the catalogue. A key is
 * {@code adit.plan.usage.description} for a command, {@code adit.plan.out} for its option, {@code adit.plan.STUDY[0]} for its
 * parameter; without the command, for options of the same name in all commands.
 */
final class HelpTexts extends ResourceBundle {

    private static final String PREFIX = "help.";
    /** What picocli replaces by the default of an option; argument {0} of a message. */
    private static final String DEFAULT = "${DEFAULT-VALUE}";

    private final Map<String, String> texts = new HashMap<>();

    HelpTexts(Language language) {
        Catalogue catalogue = Catalogue.of(language);
        for (String key : catalogue.keys()) {
            if (key.startsWith(PREFIX)) {
                texts.put(key.substring(PREFIX.length()), catalogue.say(key, DEFAULT));
            }
        }
    }

    @Override
    protected @Nullable Object handleGetObject(String key) {
        return texts.get(key);
    }

    @Override
    public Enumeration<String> getKeys() {
        return Collections.enumeration(texts.keySet());
    }
}
