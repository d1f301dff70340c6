package adit.importers.publishers.mapped.fields;

import adit.basics.SourceId;
import adit.runs.fields.Fields;
import adit.world.Source;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Reads the citation. */
public final class SourceFields {

    private static final List<String> KINDS =
            List.of("official", "agency", "company", "literature", "press", "assumption");
    private static final Map<String, String> WORDS =
            KINDS.stream().collect(Collectors.toMap(Function.identity(), Function.identity()));
    private static final Pattern ID = Pattern.compile("[a-z0-9][a-z0-9.-]*");
    private static final Pattern DATE =
            Pattern.compile("(19|20)[0-9]{2}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?");

    private SourceFields() {}

    /** The citation; empty, with the faults among the issues, if it is incomplete. */
    public static Optional<Source> read(Fields source) {
        if (source.names().isEmpty()) {
            return Optional.empty();
        }
        source.only(Set.of("id", "title", "publisher", "published", "url", "kind", "finding"));
        String id = source.text("id");
        check(
                source,
                "id",
                id,
                ID,
                "an id is small letters, digits, points and hyphens",
                "write such as my-survey-2024");
        String published = source.findText("published").orElse("");
        check(source, "published", published, DATE, "this is not a date", "write YYYY, YYYY-MM or YYYY-MM-DD");
        String kind = source.has("kind") ? Choices.read(source, "kind", WORDS, "") : source.text("kind");
        String url = kind.equals("assumption") ? source.findText("url").orElse("") : source.text("url");
        return id.isBlank()
                ? Optional.empty()
                : Optional.of(new Source(
                        new SourceId(id),
                        source.text("title"),
                        source.text("publisher"),
                        published,
                        url,
                        kind,
                        source.findText("finding")
                                .filter(text -> !text.isBlank())
                                .orElse("figures read by the map " + source.file())));
    }

    private static void check(Fields source, String field, String text, Pattern form, String message, String hint) {
        if (!text.isBlank() && !form.matcher(text).matches()) {
            source.error("wrong-form", source.line(field), field, text, message, hint);
        }
    }
}
