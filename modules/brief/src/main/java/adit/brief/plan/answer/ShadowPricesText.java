package adit.brief.plan.answer;

import adit.basics.UnitOfMeasure;
import adit.plandata.result.PlanResult.ShadowPrice;
import adit.study.StudyResult;
import adit.text.Block;
import adit.text.Names;
import adit.text.Words;
import java.util.ArrayList;
import java.util.List;

/** Shadow prices, in sentences. */
public final class ShadowPricesText {

    private static final String TABLE = "tables/shadow-prices.csv";

    private final StudyResult result;
    private final Words words;
    private final Names names;

    public ShadowPricesText(StudyResult result, Words words) {
        this.result = result;
        this.words = words;
        names = words.names();
    }

    /** Empty if nothing is known. */
    public List<Block> blocks(int most) {
        List<ShadowPrice> prices = result.plan().shadowPrices();
        if (prices.isEmpty()) {
            return List.of();
        }
        String asked = String.valueOf(result.study().question().coverageFrom());
        List<Block> blocks = new ArrayList<>();
        blocks.add(Block.plain(words.say("shadow.intro", asked, new PlanNames(result, words).whose())));
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
        return price.unit() == UnitOfMeasure.TONS_PER_YEAR
                ? words.say("shadow.amount.tons", amount)
                : words.say("shadow.amount", amount, price.unit().symbol());
    }

    /** Example: {@code re-metal/members} is "metal and alloy making in the members". */
    private String knowHow(String subject) {
        int slash = subject.lastIndexOf('/');
        String process = names.process(subject.substring(0, slash));
        String where = subject.endsWith("/members") ? "shadow.know-how.members" : "shadow.know-how.others";
        return words.say(where, process);
    }
}
