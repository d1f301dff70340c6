package adit.text;

import java.math.BigDecimal;
import java.math.MathContext;

/** Examples: 16%, 51.1ポイント, 年2,347トン, 10.3億ドル; no space before a unit, and 万 and 億 for large numbers. */
public final class JapaneseFigures implements Figures {

    private static final double TEN_THOUSAND = 10_000;
    /** 億 in millions. */
    private static final double HUNDRED_MILLION = 100;

    @Override
    public String percent(double share) {
        return close(Numbers.percent(share));
    }

    @Override
    public String percentBeside(double share, double mark) {
        return close(Numbers.percentBeside(share, mark));
    }

    @Override
    public String stated(double share) {
        return close(Numbers.stated(share));
    }

    @Override
    public String atMost(double share) {
        return close(Numbers.atMost(share));
    }

    @Override
    public String atLeast(double share) {
        return Numbers.atLeast(share) + "%";
    }

    @Override
    public String pointsAtLeast(double share) {
        return Numbers.atLeast(share) + "ポイント";
    }

    @Override
    public String points(double points) {
        return close(Numbers.points(points)).replace("points", "ポイント");
    }

    /** Example: 101,437 is {@code 年10.1万トン}, 2,347 is {@code 年2,347トン}. */
    @Override
    public String tons(double tons) {
        return "年" + mass(tons);
    }

    @Override
    public String mass(double tons) {
        double tens = tons / TEN_THOUSAND;
        return (tens >= 10 ? fixed(tens, tens < 99.95 ? 1 : 0) + "万" : Numbers.amount(tons)) + "トン";
    }

    /** Example: 3,880 million is {@code 38.8億ドル}, 128 million {@code 1.28億ドル}, 1.5 million {@code 150万ドル}. */
    @Override
    public String money(double millions) {
        double hundreds = millions / HUNDRED_MILLION;
        if (Math.abs(hundreds) >= 0.9995) {
            return fixed(hundreds, Math.abs(hundreds) < 9.995 ? 2 : 1) + "億ドル";
        }
        String tens = fixed(rounded(millions * HUNDRED_MILLION), 0);
        return tens.equals("0") || tens.equals("-0") ? "0ドル" : tens + "万ドル";
    }

    private static String close(String figure) {
        return figure.replace(Numbers.GLUE, "");
    }

    /** To three digits; zero stays zero. */
    private static double rounded(double value) {
        return new BigDecimal(value).round(new MathContext(3)).doubleValue();
    }

    private static String fixed(double value, int digits) {
        return String.format(Numbers.LOCALE, "%,." + digits + "f", value);
    }
}
