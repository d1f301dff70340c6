package adit.brief;

/** Draws the pictures of a page. */
interface HtmlPictures {

    /** A figure with its caption and where its data stand; {@code refs} is HTML. */
    String figure(Block.Picture picture, String refs);

    /** Style that the pictures need. */
    String css();
}
