package adit.charts;

/** On whose side something stands. The supplier has the same colour in every picture. */
public enum Party {
    SUPPLIER,
    MEMBER,
    OTHER
}
