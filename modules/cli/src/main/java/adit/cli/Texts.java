package adit.cli;

import adit.brief.MarkdownBrief;
import adit.study.StudyResult;
import java.util.Map;

/** The texts that go with a result. */
final class Texts {

    private Texts() {}

    static Map<String, String> of(StudyResult result, String made) {
        return Map.of("brief.md", MarkdownBrief.of(result, made));
    }
}
