package adit.check.text;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The parts of an article in the form that Adit's briefs have. */
public enum Section {
    TITLE,
    SUMMARY("概要", "要旨", "要約", "summary", "overview", "abstract"),
    DETAILS("詳細", "本文", "内容", "details", "detail", "body", "in detail"),
    KEY_POINTS("要点", "ポイント", "まとめ", "key points", "key takeaways", "takeaways", "highlights"),
    SOURCES("引用・参照・底本", "引用", "参照", "出典", "参考文献", "sources", "source", "references", "notes"),
    BODY;

    @SuppressWarnings("ImmutableEnumChecker") // List.of is immutable
    private final List<String> headings;

    Section(String... headings) {
        this.headings = List.of(headings);
    }

    /** The part that a heading begins; a heading is compared without brackets, marks and case. */
    public static Optional<Section> ofHeading(String words) {
        String plain = words.strip().toLowerCase(Locale.ROOT);
        for (Section section : values()) {
            if (section.headings.contains(plain)) {
                return Optional.of(section);
            }
        }
        return Optional.empty();
    }
}
