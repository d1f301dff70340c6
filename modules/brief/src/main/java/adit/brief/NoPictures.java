package adit.brief;

/** Where nothing can be drawn: the caption says so, and the tables have the figures. */
final class NoPictures implements HtmlPictures {

    private final Language language;

    NoPictures(Language language) {
        this.language = language;
    }

    @Override
    public String figure(Block.Picture picture, String refs) {
        return "<p class=\"quiet\">" + Html.escape(picture.caption()) + " "
                + Html.escape(Catalogue.of(language).say("page.no-picture")) + "</p>\n";
    }

    @Override
    public String css() {
        return "";
    }
}
