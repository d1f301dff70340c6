package adit.text;

/** Examples: 16 %, 51.1 points, 2,347 t/y, 1.03 billion US$. */
public final class EnglishFigures implements Figures {

    @Override
    public String percent(double share) {
        return Numbers.percent(share);
    }

    @Override
    public String percentBeside(double share, double mark) {
        return Numbers.percentBeside(share, mark);
    }

    @Override
    public String stated(double share) {
        return Numbers.stated(share);
    }

    @Override
    public String atMost(double share) {
        return Numbers.atMost(share);
    }

    @Override
    public String atLeast(double share) {
        return Numbers.atLeast(share) + Numbers.GLUE + "%";
    }

    @Override
    public String pointsAtLeast(double share) {
        return Numbers.atLeast(share) + Numbers.GLUE + "points";
    }

    @Override
    public String points(double points) {
        return Numbers.points(points);
    }

    @Override
    public String tons(double tons) {
        return Numbers.tons(tons);
    }

    @Override
    public String mass(double tons) {
        return Numbers.mass(tons);
    }

    @Override
    public String money(double millions) {
        return Numbers.money(millions);
    }
}
