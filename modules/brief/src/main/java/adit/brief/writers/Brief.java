package adit.brief.writers;

import adit.text.Block;
import adit.text.Catalogue;
import adit.text.Language;
import java.util.List;

/**
 * A finished brief before it has a format: the four parts of the form (summary, details, key points, sources) as blocks in
 * one language.
 *
 * @param language in which it is written
 * @param title what it is about
 * @param date of the brief, as ISO text
 * @param asked what was asked, and of what world
 * @param parts from the summary to the sources, in the order of the form; headings of level 2 begin a part
 * @param linkable codes of sources that may occur in square brackets and are listed under the last heading
 */
public record Brief(
        Language language,
        String title,
        String date,
        List<Block> asked,
        List<Block> parts,
        java.util.Set<String> linkable) {

    public Brief {
        asked = List.copyOf(asked);
        parts = List.copyOf(parts);
        linkable = java.util.Set.copyOf(linkable);
    }

    /** What was asked, then the parts. */
    List<Block> blocks() {
        return java.util.stream.Stream.concat(asked.stream(), parts.stream()).toList();
    }

    String say(String key, Object... arguments) {
        return Catalogue.of(language).say(key, arguments);
    }
}
