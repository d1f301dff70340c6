package adit.brief.plan.answer;

import adit.study.StudyResult;
import adit.text.Language;
import adit.text.Names;
import adit.text.Words;

/** The words of a plan: its language, and the names of its world in it. */
public final class PlanWords {

    private PlanWords() {}

    /** Plain words, for a terminal, Markdown or a sheet. */
    public static Words plain(StudyResult result, Language language) {
        return new Words(names(result, language), language, false);
    }

    /** Words whose figures carry their provenance, for a page. */
    public static Words linked(StudyResult result, Language language) {
        return new Words(names(result, language), language, true);
    }

    /** English without links. */
    public static Words english(StudyResult result) {
        return plain(result, Language.EN);
    }

    private static Names names(StudyResult result, Language language) {
        return new Names(
                result.world(),
                result.study().question().supplier(),
                result.study().coalition(),
                language);
    }
}
