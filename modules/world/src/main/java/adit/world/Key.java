package adit.world;

import java.util.Locale;

/** The kinds of key that identify a cell. Which of them an attribute has, and in which order, is stated by {@link Attribute}. */
public enum Key {
    FORM,
    PLACE,
    /** Sender of a flow of trade. */
    FROM,
    /** Receiver of a flow of trade. */
    TO,
    YEAR,
    /** Scenario of demand, such as {@code STEPS}. */
    SCENARIO,
    /** Kind of scrap or of elasticity: see {@link ScrapKind}. */
    KIND,
    /** Place or exchange of a price. */
    MARKET,
    PROCESS,
    /** Input or output of a process. */
    ROLE,
    /** Which cost, time or limit of a process, such as {@code running_cost}. */
    ITEM,
    /** Status of a project, {@code generic} or {@code *}. */
    STATUS,
    PLANT,
    /** Name of a firm. */
    OWNER,
    /** Place of a firm that owns a part of a plant. */
    OWNER_PLACE,
    /** First day of a state of a plant, such as {@code 2025-09-08}. */
    FIRST_DAY("from"),
    RESTRICTION,
    /** Dimension of governance, such as {@code RL}. */
    DIMENSION,
    /** Short or long. */
    HORIZON,
    /** Parameter of criticality studies, such as {@code eol-rir}. */
    MEASURE,
    COMMODITY,
    /** Content basis, such as {@code LCE}. */
    BASIS;

    private final String word;

    Key() {
        word = name().toLowerCase(Locale.ROOT);
    }

    Key(String word) {
        this.word = word;
    }

    /** The word used in files, such as {@code form}. */
    public String word() {
        return word;
    }
}
