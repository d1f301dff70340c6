package adit.world;

import adit.basics.FormId;
import adit.basics.PlaceId;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * An export control.
 *
 * @param id code
 * @param form the form that is controlled
 * @param by the place whose exports are controlled
 * @param against the place that is meant; empty for every place
 * @param kind what the control does
 * @param from first day
 * @param to last day; empty while in force
 * @param factor part of the former trade that still flows, 0 to 1
 * @param note remarks; may be empty
 */
public record Restriction(
        String id,
        FormId form,
        PlaceId by,
        Optional<PlaceId> against,
        Kind kind,
        LocalDate from,
        Optional<LocalDate> to,
        Observed factor,
        String note) {

    /** What a control does. */
    public enum Kind {
        /** Exports need a permission. */
        LICENCE,
        /** Exports are limited in quantity. */
        QUOTA,
        /** Exports are forbidden. */
        BAN,
        /** The export of technology is forbidden, not that of the form. */
        TECHNOLOGY_BAN,
        /** Exports are taxed. */
        TARIFF,
        /** Another control is not applied for some time. */
        SUSPENSION,
        /** Imports are forbidden. */
        IMPORT_BAN;

        /** The kind with a word; empty if there is none. */
        public static Optional<Kind> find(String word) {
            return Arrays.stream(values())
                    .filter(kind -> kind.toString().equals(word))
                    .findFirst();
        }

        /** The word used in files, such as {@code technology-ban}. */
        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** True if it forbids the export to everyone. */
    public boolean bansAllExports() {
        return kind == Kind.BAN && against.isEmpty();
    }

    /** The days on which it is in force. */
    public Period days() {
        return new Period(from, to);
    }

    /** The same with other figures in some cells. */
    Restriction with(Map<Cell, Observed> replaced) {
        return new Restriction(
                id, form, by, against, kind, from, to, replaced.getOrDefault(factor.cell(), factor), note);
    }
}
