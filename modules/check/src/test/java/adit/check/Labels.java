package adit.check;

import adit.check.claim.Claim;
import adit.check.claim.Unit;
import adit.check.verdict.CheckedClaim;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The labelled sentences of {@code claims.tsv}. Verdicts in it follow from the data and from the rule of docs/check.md, not from a run. */
final class Labels {

    private static final double NEAR = 0.006;

    private Labels() {}

    /** One expected claim; the numbers of shares and changes in per cent. */
    record Expected(
            String place,
            String other,
            String commodity,
            String stage,
            String measure,
            String low,
            String high,
            String modality,
            String year,
            String verdict) {

        boolean matches(CheckedClaim checked) {
            Claim claim = checked.claim();
            return claim.place().equals(place)
                    && (other.isEmpty() || claim.other().orElse("").equals(other))
                    && claim.commodity().equals(commodity)
                    && (stage.equals("*") || claim.stage().equals(stage))
                    && claim.measure().word().equals(measure)
                    && number(low, claim.amount().low(), claim)
                    && number(high, claim.amount().high(), claim)
                    && claim.amount().modality().word().equals(modality)
                    && (year.equals("*")
                            || (claim.when().year().isPresent()
                                    ? year.equals(
                                            String.valueOf(claim.when().year().getAsInt()))
                                    : year.isEmpty()));
        }

        private static boolean number(String expected, double found, Claim claim) {
            if (expected.isEmpty()) {
                return claim.amount().unit() == Unit.FACT;
            }
            boolean percent =
                    claim.amount().unit() == Unit.SHARE || claim.amount().unit() == Unit.POINTS;
            double wanted = Double.parseDouble(expected) / (percent ? 100 : 1);
            return Math.abs(wanted - found) <= NEAR * Math.abs(wanted);
        }
    }

    /** A sentence with all claims in it. */
    record Labelled(String id, String set, String lang, String text, List<Expected> claims) {}

    static List<Labelled> read() {
        Map<String, Labelled> byId = new LinkedHashMap<>();
        for (String line : lines().subList(1, lines().size())) {
            String[] cells = line.split("\t", -1);
            Labelled labelled = byId.computeIfAbsent(
                    cells[0], id -> new Labelled(id, cells[1], cells[2], cells[3], new ArrayList<>()));
            if (!cells[8].equals("none")) {
                labelled.claims()
                        .add(new Expected(
                                cells[4], cells[5], cells[6], cells[7], cells[8], cells[9], cells[10], cells[11],
                                cells[12], cells[13]));
            }
        }
        return List.copyOf(byId.values());
    }

    private static List<String> lines() {
        try {
            return Files.readAllLines(
                    Root.at("modules/check/src/test/resources/adit/check/claims.tsv"), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Paths from the root of the repository. */
    static final class Root {

        private Root() {}

        static Path at(String path) {
            Path here = Path.of("").toAbsolutePath();
            while (!Files.exists(here.resolve("CITATION.cff"))) {
                here = java.util.Objects.requireNonNull(here.getParent());
            }
            return here.resolve(path);
        }
    }
}
