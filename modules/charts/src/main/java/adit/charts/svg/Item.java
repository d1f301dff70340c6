package adit.charts.svg;

/** Something placed on a drawing. */
public sealed interface Item permits Text, Shape {

    /** Items of a higher layer are drawn over those of a lower one; within a layer, later items over earlier ones. */
    int layer();
}
