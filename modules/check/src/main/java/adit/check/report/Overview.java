package adit.check.report;

import adit.basics.SourceId;
import adit.check.claim.Statement;
import adit.check.text.Article;
import adit.check.text.Sentence;
import adit.check.verdict.CheckResult;
import adit.check.verdict.CheckedClaim;
import adit.check.verdict.CheckedQuantity;
import adit.check.verdict.Verdict;
import adit.world.Source;
import adit.world.World;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The words about the whole article that terminal and page share. */
final class Overview {

    private final CheckResult result;
    private final Messages messages;
    private final World world;
    private final ClaimWords evidence;

    Overview(CheckResult result, Labels labels, World world) {
        this.result = result;
        this.messages = labels.messages();
        this.world = world;
        evidence = new ClaimWords(labels);
    }

    /** Words about claims. */
    ClaimWords claims() {
        return evidence;
    }

    /** Words about statements and the studies that test them. */
    StatementWords statements() {
        return new StatementWords(result, messages);
    }

    /** Every number that is no claim, by the reason. */
    List<String> otherNumbers() {
        return OtherNumberWords.of(result, messages);
    }

    String title() {
        String title = result.article().title();
        return title.isEmpty() ? messages.get("title.none") : title;
    }

    /** How the article was read. */
    List<String> about() {
        Article article = result.article();
        String encoding = result.file().encoding().isEmpty()
                ? ""
                : messages.get("comma") + result.file().encoding();
        List<String> lines = new ArrayList<>();
        lines.add(article.name()
                + messages.get("comma")
                + article.date().map(Object::toString).orElse(messages.get("date.none")));
        lines.add(messages.get(
                "about.file",
                messages.get("file." + result.file().kind()),
                encoding,
                messages.get("language." + adit.check.text.ArticleLanguage.of(article.text())),
                article.sentences().size() == 1
                        ? messages.get("sentences.one")
                        : messages.get("sentences.many", article.sentences().size())));
        if (article.repeated() > 0) {
            lines.add(messages.get("about.repeated", article.repeated()));
        }
        article.headings().stream()
                .filter(Article.Heading::missing)
                .forEach(heading -> lines.add(messages.get(
                        "about.missing", beginning(heading), messages.get("section." + heading.section()))));
        lines.add(messages.get("about.world", world.name()));
        return lines;
    }

    private String beginning(Article.Heading heading) {
        String rest = result.article().text().substring(heading.at().start()).strip();
        int end = Math.min(rest.length(), 24);
        return rest.substring(0, end).replace('\n', ' ') + "…";
    }

    /** The answer in a few sentences. */
    List<String> answer() {
        List<String> lines = new ArrayList<>();
        int claims = result.quantities().size();
        if (claims == 0) {
            lines.add(messages.get("answer.none"));
        } else {
            String counted =
                    claims == 1 ? messages.get("answer.figures.one") : messages.get("answer.figures.many", claims);
            String verdicts = result.counts().entrySet().stream()
                    .map(entry -> messages.get("counted", word(entry.getKey()), entry.getValue()))
                    .collect(Collectors.joining(messages.get("comma")));
            lines.add(messages.get("answer.some", counted, verdicts));
        }
        lines.add(countedStatements());
        if (!result.numbers().isEmpty()) {
            lines.add(messages.get("answer.unread", result.numbers().size()));
        }
        return lines;
    }

    private String countedStatements() {
        Map<Statement.Kind, Long> kinds = result.statements().stream()
                .collect(Collectors.groupingBy(
                        each -> each.statement().kind(),
                        () -> new java.util.EnumMap<>(Statement.Kind.class),
                        Collectors.counting()));
        return kinds.isEmpty()
                ? messages.get("answer.statements.none")
                : messages.get(
                        "answer.statements",
                        kinds.entrySet().stream()
                                .map(entry -> messages.get(
                                        "counted", messages.get("statement." + entry.getKey()), entry.getValue()))
                                .collect(Collectors.joining(messages.get("comma"))));
    }

    String word(Verdict verdict) {
        return messages.get("verdict." + verdict.name());
    }

    String mark(Verdict verdict) {
        return messages.get("mark." + verdict.name());
    }

    /** Mark and word. */
    String verdict(Verdict verdict) {
        return mark(verdict) + " " + word(verdict);
    }

    String quoted(String sentence) {
        boolean english = messages.language() == adit.text.Language.EN;
        String plain = sentence.replace('\n', ' ');
        return english ? "“" + plain + "”" : "「" + plain + "」";
    }

    /** Every source of a shown figure or hint, in the order of the claims; {@code others} as for {@link ClaimWords#shown}. */
    Set<SourceId> cited(int others) {
        Set<SourceId> cited = new LinkedHashSet<>();
        for (CheckedQuantity quantity : result.quantities()) {
            for (CheckedClaim claim : quantity.claims()) {
                evidence.shown(claim, others)
                        .forEach(figure -> cited.addAll(figure.finding().sources()));
                claim.hints().forEach(hint -> cited.addAll(hint.finding().sources()));
            }
        }
        return cited;
    }

    /** Title, publisher and date of a source. */
    String citation(SourceId id) {
        return world.findSource(id)
                .map(source -> source.title() + messages.get("comma") + source.publisher() + published(source))
                .orElse(id.code());
    }

    private String published(Source source) {
        return source.published().isEmpty() ? "" : messages.get("comma") + source.published();
    }

    /** The sentence of a number. */
    Sentence sentence(CheckedQuantity quantity) {
        return result.sentence(quantity.sentence());
    }
}
