package adit.brief;

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
    Brief in(Language language, String date, boolean linked) {
        return brief;
    }

    @Override
    Provenance provenance(Language language) {
        return new Provenance();
    }

    @Override
    List<ResultTable> tables() {
        return List.of();
    }

    @Override
    List<Source> sources() {
        return List.of();
    }
}
