package adit.app.runs;

import adit.brief.Briefings;
import adit.brief.writers.BriefWriter;
import adit.brief.writers.Briefing;
import adit.brief.writers.WrittenBrief;
import adit.runs.Run;
import adit.text.Language;
import adit.world.World;
import java.util.Map;

/** The texts that go with a run. */
public final class RunTexts {

    private RunTexts() {}

    /** Those that belong to the answer: an audit writes them again and compares. */
    public static Map<String, String> of(Run<World, ?, ?> run, String made) {
        return Map.of("brief.md", BriefWriter.markdown(Briefings.of(run), Language.EN, made));
    }

    /** Makes files of a brief, each by itself, in any format and language. */
    public static BriefMaker brief(Briefing briefing, String made) {
        return (format, language, lost) -> {
            WrittenBrief written = new BriefWriter().write(briefing, format, language, made);
            written.failures().forEach(lost);
            return written.bytes();
        };
    }
}
