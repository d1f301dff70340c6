package adit.runs.folder;

import java.util.List;

/**
 * Why files cannot be written to a folder without losing what somebody else put there.
 *
 * @param reason what is wrong with the files
 * @param files the files, as paths inside the folder
 */
public record Obstacle(Reason reason, List<String> files) {

    private static final int NAMED = 3;

    /** What is wrong. */
    public enum Reason {
        /** The folder is not empty and holds no run with a manifest. */
        NO_RUN("this folder contains files, but no run with a manifest", "name another folder, or empty this one"),
        /** Adit wrote these files, and they were changed since. */
        CHANGED(
                "these files of the run were changed after they were written, and would be lost",
                "move them away, or name another folder"),
        /** Somebody else wrote these files, and a run writes files of these names. */
        NOT_OURS(
                "these files have names that a run uses, but belong to none, and would be lost",
                "move them away, or name another folder");

        private final String words;
        private final String hint;

        Reason(String words, String hint) {
            this.words = words;
            this.hint = hint;
        }
    }

    public Obstacle {
        files = List.copyOf(files);
    }

    /** One sentence, with the first files. */
    public String words() {
        String more = files.size() > NAMED ? " and " + (files.size() - NAMED) + " more" : "";
        return reason.words + ": " + String.join(", ", files.subList(0, Math.min(NAMED, files.size()))) + more;
    }

    /** What to try. */
    public String hint() {
        return reason.hint;
    }
}
