package adit.curation;

import adit.basics.Grade;
import adit.world.Observation;
import adit.world.World;
import java.util.Locale;

/** What a figure rests on: its grade, and for assumptions whether it cites a document. */
public enum Basis {
    A,
    B,
    C,
    D,
    /** Grade E; it cites a document, or a table that is compiled from documents. */
    E_PUBLISHED,
    /** Grade E; it cites nothing but its reasoning. */
    E_ASSUMED;

    private static final String ASSUMPTION = "assumption";

    static Basis of(Observation figure, World world) {
        if (figure.grade() != Grade.E) {
            return valueOf(figure.grade().name());
        }
        boolean assumed = world.findSource(figure.source())
                .map(source -> source.kind().equals(ASSUMPTION))
                .orElse(true);
        return assumed ? E_ASSUMED : E_PUBLISHED;
    }

    /** The end of the keys of its texts. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The word used in tables. */
    public String word() {
        return switch (this) {
            case E_PUBLISHED -> "E, cites a document";
            case E_ASSUMED -> "E, cites none";
            default -> name();
        };
    }
}
