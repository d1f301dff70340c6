package adit.brief.plan;

import adit.brief.writers.Brief;
import adit.brief.writers.BriefWriter;
import adit.study.StudyResult;
import adit.text.Block;
import adit.text.Language;
import adit.text.Words;
import java.util.List;
import java.util.stream.Stream;

/** A finished study as a page in Markdown. */
public final class MarkdownBrief {

    private MarkdownBrief() {}

    /** The whole page in English; {@code date} is printed unchanged. */
    public static String of(StudyResult result, String date) {
        return of(result, date, Language.EN);
    }

    /** The whole page in a language; {@code date} is printed unchanged. */
    public static String of(StudyResult result, String date, Language language) {
        return BriefWriter.markdown(new PlanBriefing(result), language, date);
    }

    /** Everything below the title, in the given words. */
    public static List<Block> blocks(StudyResult result, Words words) {
        Brief brief = new PlanBriefing(result).with(words, "");
        return Stream.concat(brief.asked().stream(), brief.parts().stream()).toList();
    }
}
