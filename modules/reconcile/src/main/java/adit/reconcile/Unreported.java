package adit.reconcile;

import java.util.Locale;

/** A quantity of a form that no source reports, and how the balances treat it. */
public enum Unreported {
    /** No source reports production. */
    PRODUCTION,
    /** No source reports trade. */
    TRADE,
    /** No source reports trade; net imports are implied. */
    TRADE_NET_IMPORTS_IMPLIED,
    /** No source reports use; what remains after the processes of the next stage is apparent use. */
    USE_REMAINDER,
    /** No source reports use; apparent use closes the balances. */
    USE_APPARENT;

    /** The word used in tables, such as {@code use-apparent}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
