package adit.brief.writers;

import adit.runs.files.ResultTable;
import adit.text.Language;
import adit.world.Source;
import java.util.List;

/** A briefing of given blocks. */
final class Composed extends Briefing {

    private final Brief brief;

    Composed(Brief brief) {
        this.brief = brief;
    }

    @Override
    protected Brief in(Language language, String date, boolean linked) {
        return brief;
    }

    @Override
    protected Provenance provenance(Language language) {
        return new Provenance();
    }

    @Override
    protected List<ResultTable> tables() {
        return List.of();
    }

    @Override
    protected List<Source> sources() {
        return List.of();
    }
}
