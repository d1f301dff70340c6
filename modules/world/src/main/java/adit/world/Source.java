package adit.world;

import adit.basics.SourceId;

/**
 * A citation.
 *
 * @param id the id that values cite
 * @param title title of the work
 * @param publisher who published it
 * @param published date or year as ISO text; empty if unknown
 * @param url public address; empty for assumptions
 * @param kind official, agency, company, literature, press or assumption
 * @param finding the statement of the source that is used
 */
public record Source(
        SourceId id, String title, String publisher, String published, String url, String kind, String finding) {}
