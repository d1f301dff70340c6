package adit.charts.chart;

/** The party that something belongs to. The supplier has the same colour in every chart. */
public enum Party {
    SUPPLIER,
    MEMBER,
    OTHER
}
