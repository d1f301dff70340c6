package adit.brief;

import adit.plan.PlanResult.ShadowPrice;
import adit.study.StudyResult;
import adit.text.Block;
import adit.text.Names;
import adit.text.Words;
import java.util.ArrayList;
import java.util.List;

/** Shadow prices, in sentences. */
final class ShadowText {

    private static final String TABLE = "tables/shadow-prices.csv";
    private static final String TONS = "t/y";

    private final StudyResult result;
    private final Words words;
    private final Names names;

    ShadowText(StudyResult result, Words words) {
        this.result = result;
        this.words = words;
        names = words.names();
    }

    /** Empty if nothing is known. */
    List<Block> blocks(int most) {
        List<ShadowPrice> prices = result.plan().shadowPrices();
        if (prices.isEmpty()) {
            return List.of();
        }
        String asked = String.valueOf(result.plan().verdict().askedYear());
        List<Block> blocks = new ArrayList<>();
        blocks.add(Block.plain(words.say("shadow.intro", asked)));
        blocks.add(new Block.Bullets(
                prices.stream().limit(most).map(this::sentence).toList(), List.of(TABLE)));
        return blocks;
    }

    private String sentence(ShadowPrice price) {
        String points = words.figures().points(price.points());
        return words.say("shadow.worth", what(price), words.figure(TABLE, points));
    }

    private String what(ShadowPrice price) {
        String amount = amount(price);
        String year = String.valueOf(price.year());
        return switch (price.kind()) {
            case "start" -> words.say("shadow.start", amount, price.words(), year);
            case "capacity" -> words.say("shadow.capacity", amount, names.process(price.subject()), year);
            case "material" -> words.say("shadow.material", amount, names.form(price.subject()), year);
            case "know-how" -> words.say("shadow.know-how", amount, knowHow(price.subject()));
            default -> words.say("shadow.other", amount, price.words());
        };
    }

    private String amount(ShadowPrice price) {
        String amount = words.figures().amount(price.amount());
        return price.unit().equals(TONS)
                ? words.say("shadow.amount.tons", amount)
                : words.say("shadow.amount", amount, price.unit());
    }

    /** Example: {@code metal making/FRA} is "metal making in France". */
    private String knowHow(String subject) {
        int slash = subject.lastIndexOf('/');
        return slash < 0
                ? names.skill(subject)
                : words.say(
                        "shadow.know-how.place",
                        names.skill(subject.substring(0, slash)),
                        names.place(subject.substring(slash + 1)));
    }
}
