package adit.check;

import adit.check.Labels.Expected;
import adit.check.verdict.CheckedClaim;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Counts what was found of what was labelled. */
final class Score {

    private int labelled;
    private int found;
    private int matched;
    private int judged;
    private final List<String> misses = new ArrayList<>();

    /** Adds a sentence: what it should say and what was read in it. */
    void add(String id, List<Expected> expected, List<CheckedClaim> read) {
        labelled += expected.size();
        found += read.size();
        List<CheckedClaim> free = new ArrayList<>(read);
        for (Expected each : expected) {
            Optional<CheckedClaim> hit = free.stream().filter(each::matches).findFirst();
            if (hit.isEmpty()) {
                misses.add(id + " not read: " + each);
                continue;
            }
            free.remove(hit.get());
            matched++;
            if (each.verdict().equals("*") || hit.get().verdict().word().equals(each.verdict())) {
                judged++;
            } else {
                misses.add(id + " verdict " + hit.get().verdict().word() + ", not " + each.verdict());
            }
        }
        free.forEach(each -> misses.add(id + " too much: " + each.claim()));
    }

    double precision() {
        return found == 0 ? 1 : (double) matched / found;
    }

    double recall() {
        return labelled == 0 ? 1 : (double) matched / labelled;
    }

    double verdictPrecision() {
        return found == 0 ? 1 : (double) judged / found;
    }

    double verdictRecall() {
        return labelled == 0 ? 1 : (double) judged / labelled;
    }

    List<String> misses() {
        return List.copyOf(misses);
    }

    String line(String name) {
        return String.format(
                Locale.ROOT,
                "%-12s %3d claims  extraction precision %.2f recall %.2f  verdict precision %.2f recall %.2f",
                name,
                labelled,
                precision(),
                recall(),
                verdictPrecision(),
                verdictRecall());
    }
}
