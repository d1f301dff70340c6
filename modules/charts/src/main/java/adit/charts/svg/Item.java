package adit.charts.svg;

/** Something placed on a drawing. */
public sealed interface Item permits Text, Shape {

    /** What has a higher layer is drawn over what has a lower one; in one layer the later over the earlier. */
    int layer();
}
