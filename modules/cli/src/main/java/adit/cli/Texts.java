package adit.cli;

import adit.brief.BriefWriter;
import adit.brief.Briefing;
import adit.brief.MarkdownBrief;
import adit.study.StudyResult;
import java.util.Map;
import java.util.function.Consumer;

/** The texts that go with a result. */
final class Texts {

    private Texts() {}

    /** Those that belong to the answer: an audit writes them again and compares. */
    static Map<String, String> of(StudyResult result, String made) {
        return Map.of("brief.md", MarkdownBrief.of(result, made));
    }

    /** Lets files of a brief be made, each by itself, in any format and language. */
    static void brief(Briefing briefing, String made, Consumer<BriefMaker> use) {
        try (BriefWriter writer = new BriefWriter()) {
            use.accept((format, language, lost) -> writer.write(briefing, format, language, made));
        }
    }
}
