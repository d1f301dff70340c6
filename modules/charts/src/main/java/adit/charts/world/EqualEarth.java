package adit.charts.world;

/**
 * The Equal Earth projection of the sphere: equal areas, straight parallels.
 *
 * <p>B. Šavrič, T. Patterson, B. Jenny: The Equal Earth map projection. International Journal of Geographical Information
 * Science 33 (2019) 454–465, doi 10.1080/13658816.2018.1504949. With sin θ = √3/2 · sin φ: x = 2√3 λ cos θ / (3 (9 A4 θ⁸ + 7
 * A3 θ⁶ + 3 A2 θ² + A1)), y = A4 θ⁹ + A3 θ⁷ + A2 θ³ + A1 θ.
 */
public final class EqualEarth {

    private static final double A1 = 1.340264;
    private static final double A2 = -0.081106;
    private static final double A3 = 0.000893;
    private static final double A4 = 0.003796;
    private static final double ROOT3 = Math.sqrt(3);

    private EqualEarth() {}

    /**
     * A place in the plane, in radii of the sphere.
     *
     * @param degrees longitude from the middle of the map, −180 to 180, and latitude
     */
    public static Point project(Point degrees) {
        double theta = StrictMath.asin(ROOT3 / 2 * StrictMath.sin(Math.toRadians(degrees.y())));
        double square = theta * theta;
        double sixth = square * square * square;
        double slope = A1 + 3 * A2 * square + sixth * (7 * A3 + 9 * A4 * square);
        double x = 2 * ROOT3 * Math.toRadians(degrees.x()) * StrictMath.cos(theta) / (3 * slope);
        return new Point(x, theta * (A1 + A2 * square + sixth * (A3 + A4 * square)));
    }
}
