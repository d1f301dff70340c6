package adit.cli;

import adit.brief.BriefWriter;
import adit.brief.Briefing;
import adit.brief.MarkdownBrief;
import adit.brief.Written;
import adit.study.StudyResult;
import java.util.Map;

/** The texts that go with a result. */
final class Texts {

    private Texts() {}

    /** Those that belong to the answer: an audit writes them again and compares. */
    static Map<String, String> of(StudyResult result, String made) {
        return Map.of("brief.md", MarkdownBrief.of(result, made));
    }

    /** Makes files of a brief, each by itself, in any format and language. */
    static BriefMaker brief(Briefing briefing, String made) {
        return (format, language, lost) -> {
            Written written = new BriefWriter().write(briefing, format, language, made);
            written.failures().forEach(lost);
            return written.bytes();
        };
    }
}
