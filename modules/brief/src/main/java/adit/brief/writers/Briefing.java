package adit.brief.writers;

import adit.runs.files.ResultTable;
import adit.text.Language;
import adit.world.Source;
import java.util.List;

/**
 * What a result provides for a brief: its title, its parts, the provenance of its figures, its tables. {@link BriefWriter} arranges and
 * writes them and does not know what kind of result they are of; another kind of run is another subclass.
 */
public abstract class Briefing {

    /** The brief in a language; with {@code linked}, figures carry their provenance. */
    protected abstract Brief in(Language language, String date, boolean linked);

    /** The provenance of the figures that the brief refers to. */
    protected abstract Provenance provenance(Language language);

    /** Every table of the result. */
    protected abstract List<ResultTable> tables();

    /** The sources behind it, by id. */
    protected abstract List<Source> sources();
}
