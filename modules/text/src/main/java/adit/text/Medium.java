package adit.text;

/** Where a page is shown: a browser chooses among widths and colours; paper has one of each. */
public enum Medium {
    SCREEN,
    PAPER
}
