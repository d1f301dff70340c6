package adit.check.text;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Cuts a text into parts and sentences. A part begins at its heading. Where the sources are followed by prose, a heading is
 * missing: the prose belongs to the part in which its first sentence occurred before, otherwise to the body.
 */
public final class ArticleParser {

    private static final int LINES_WITH_DATE = 4;

    private final String name;
    private final String text;
    private final List<Article.Heading> headings = new ArrayList<>();
    private final Map<String, Found> found = new LinkedHashMap<>();
    private Section section = Section.TITLE;
    private boolean sawAddress;

    private record Found(Section section, List<Span> places) {}

    private ArticleParser(String name, String text) {
        this.name = name;
        this.text = text;
    }

    /** Reads a text; {@code name} is the file as the user named it. */
    public static Article parse(String name, String text) {
        return new ArticleParser(name, text).parse();
    }

    private Article parse() {
        List<Line> lines = Line.of(text);
        lines.stream().filter(line -> !line.isRule()).forEach(this::read);
        return new Article(name, text, ArticleLanguage.of(text), title(lines), date(lines), headings, sentences());
    }

    private void read(Line line) {
        Optional<Section> begins = line.section();
        if (begins.isPresent()) {
            begin(begins.get(), new Span(line.at().start(), line.afterHeading()));
            addAll(new Span(line.afterHeading(), line.at().end()));
            return;
        }
        if (section == Section.SOURCES && sawAddress && line.isProse()) {
            begin(former(line), new Span(line.at().start(), line.at().start()));
        }
        sawAddress = sawAddress || line.hasAddress();
        if (section == Section.SOURCES) {
            add(line.unmarked(text));
        } else {
            addAll(line.unmarked(text));
        }
        section = section == Section.TITLE ? Section.BODY : section;
    }

    private void begin(Section next, Span at) {
        section = next;
        sawAddress = false;
        headings.add(new Article.Heading(next, at));
    }

    private Section former(Line line) {
        Span first = SentenceSplitter.split(text, line.unmarked(text)).getFirst();
        Found before = found.get(key(first));
        return before == null ? Section.BODY : before.section();
    }

    private void addAll(Span line) {
        SentenceSplitter.split(text, line).forEach(this::add);
    }

    private void add(Span sentence) {
        if (sentence.start() < sentence.end()) {
            found.computeIfAbsent(key(sentence), key -> new Found(section, new ArrayList<>()))
                    .places()
                    .add(sentence);
        }
    }

    private String key(Span sentence) {
        return NormalizedText.of(sentence.of(text)).replaceAll("\\s+", " ").strip();
    }

    private List<Sentence> sentences() {
        List<Sentence> sentences = new ArrayList<>();
        for (Found each : found.values()) {
            Span first = each.places().getFirst();
            sentences.add(new Sentence(sentences.size() + 1, each.section(), first.of(text), each.places()));
        }
        return sentences;
    }

    private String title(List<Line> lines) {
        return lines.stream()
                .filter(line -> line.section().isEmpty())
                .findFirst()
                .map(line -> line.unmarked(text).of(text).strip())
                .orElse("");
    }

    private static Optional<LocalDate> date(List<Line> lines) {
        return lines.stream()
                .limit(LINES_WITH_DATE)
                .filter(line -> line.equals(lines.getFirst()) || !line.endsAsSentence())
                .flatMap(line -> Dates.find(NormalizedText.of(line.words())).stream())
                .findFirst();
    }
}
