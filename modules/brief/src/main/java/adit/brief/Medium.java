package adit.brief;

/** Where a page is shown: a browser chooses among widths and colours; paper has one of each. */
enum Medium {
    SCREEN,
    PAPER
}
