package adit.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The timings of phases as Markdown: how long each takes, and which share of an answer it is. */
final class PhaseTable {

    /** The phases of one answer; the other phases are parts of the plan, or come after it. */
    private static final List<String> ANSWER = List.of("load", "dependence", "plan");

    private static final List<String> ORDER = List.of(
            "load", "dependence", "reconcile", "build", "firstSolve", "reSolve", "coldReSolve", "plan", "audit");

    private PhaseTable() {}

    static String of(Map<String, Timing> phases) {
        List<String> lines = new ArrayList<>();
        lines.add("| phase | ms, first in a process | ms, warm | share of the first answer |");
        lines.add("|---|--:|--:|--:|");
        double whole = sum(phases);
        for (String phase : ORDER) {
            Timing timing = phases.get(phase);
            if (timing != null) {
                lines.add(row(phase, timing, 100 * timing.first() / whole));
            }
        }
        lines.add("");
        lines.add("An answer is " + String.join(" + ", ANSWER)
                + ". A plan holds build and firstSolve once and many re-solves; an audit is a command of its own.");
        ratio(phases, lines);
        return String.join("\n", lines);
    }

    private static double sum(Map<String, Timing> phases) {
        return phases.entrySet().stream()
                .filter(phase -> ANSWER.contains(phase.getKey()))
                .mapToDouble(phase -> phase.getValue().first())
                .sum();
    }

    private static String row(String phase, Timing timing, double share) {
        return String.format(
                Locale.ROOT, "| %s | %.1f | %.1f | %.0f %% |", phase, timing.first(), timing.warm(), share);
    }

    private static void ratio(Map<String, Timing> phases, List<String> lines) {
        Timing warm = phases.get("reSolve");
        Timing cold = phases.get("coldReSolve");
        if (warm != null && cold != null) {
            lines.add(String.format(
                    Locale.ROOT, "A cold re-solve takes %.1f times a warm one.", cold.warm() / warm.warm()));
        }
    }
}
