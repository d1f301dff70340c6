package adit.cli;

import adit.brief.BriefWriter;
import adit.brief.Briefing;
import adit.brief.Format;
import adit.brief.Language;
import adit.brief.MarkdownBrief;
import adit.brief.PlanBriefing;
import adit.study.StudyResult;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The texts that go with a result. */
final class Texts {

    private Texts() {}

    /** Those that an audit writes again and compares. */
    static Map<String, String> of(StudyResult result, String made) {
        return Map.of("brief.md", MarkdownBrief.of(result, made));
    }

    /** Markdown and page in English and in the languages asked for. */
    static Map<String, String> all(StudyResult result, String made, Set<Language> languages) {
        Map<String, String> texts = new TreeMap<>(of(result, made));
        Briefing briefing = new PlanBriefing(result);
        BriefWriter writer = new BriefWriter();
        put(texts, writer, briefing, Format.HTML, Language.EN, made);
        for (Language language : languages) {
            put(texts, writer, briefing, Format.MD, language, made);
            put(texts, writer, briefing, Format.HTML, language, made);
        }
        return texts;
    }

    private static void put(
            Map<String, String> texts,
            BriefWriter writer,
            Briefing briefing,
            Format format,
            Language language,
            String made) {
        texts.put(
                format.file(language),
                new String(writer.write(briefing, format, language, made).bytes(), StandardCharsets.UTF_8));
    }
}
