package adit.brief;

import adit.plan.PlanResult.ShadowPrice;
import adit.study.StudyResult;
import java.util.ArrayList;
import java.util.List;

/** What a little more would be worth, in sentences. */
final class ShadowText {

    private final StudyResult result;
    private final Names names;

    ShadowText(StudyResult result) {
        this.result = result;
        names = new Names(result);
    }

    /** Empty if nothing is known. */
    List<Block> blocks(int most) {
        List<ShadowPrice> prices = result.plan().shadowPrices();
        if (prices.isEmpty()) {
            return List.of();
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(Block.plain("What a little more would be worth, in points of coverage held from "
                + result.plan().verdict().askedYear()
                + " on; for the next ton only, and not to be added up:"));
        blocks.add(new Block.Bullets(
                prices.stream().limit(most).map(this::sentence).toList(), List.of("tables/shadow-prices.csv")));
        return blocks;
    }

    String sentence(ShadowPrice price) {
        return what(price) + ": " + Numbers.points(price.points());
    }

    private String what(ShadowPrice price) {
        String more = Numbers.amount(price.amount()) + Numbers.GLUE + price.unit() + " more ";
        return switch (price.kind()) {
            case "start" ->
                Numbers.amount(price.amount()) + Numbers.GLUE + price.unit() + " of " + price.words()
                        + " one year earlier (in " + price.year() + ")";
            case "capacity" ->
                more + "capacity for " + price.words() + " in every year (worth most in " + price.year() + ")";
            case "material" ->
                more + names.form(price.subject()) + " in every year (worth most in " + price.year() + ")";
            case "know-how" -> more + knowHow(price.subject()) + " that may be added each year";
            default -> more + price.words();
        };
    }

    /** Example: {@code metal making/FRA} is "metal making in France". */
    private String knowHow(String subject) {
        int slash = subject.lastIndexOf('/');
        return slash < 0 ? subject : subject.substring(0, slash) + " in " + names.place(subject.substring(slash + 1));
    }
}
