package adit.fuzz;

/** What a command must do with an altered input. No command may crash with any. */
enum Expect {
    /** The alteration means nothing: the result is the same. */
    SAME,
    /** The alteration is wrong: the command refuses it, or warns of it, and names the place. */
    TOLD,
    /** The alteration may be right: whatever is not a crash. */
    ANY
}
