package adit.check.report;

import adit.basics.SourceId;
import adit.check.claim.Claim;
import adit.check.claim.Measure.Base;
import adit.check.claim.Modality;
import adit.check.claim.Statement;
import adit.check.text.Article;
import adit.check.text.Sentence;
import adit.check.verdict.Agreement;
import adit.check.verdict.CheckResult;
import adit.check.verdict.CheckedClaim;
import adit.check.verdict.CheckedQuantity;
import adit.check.verdict.CheckedStatement;
import adit.check.verdict.Compared;
import adit.check.verdict.Finding;
import adit.check.verdict.StudyLink;
import adit.check.verdict.Verdict;
import adit.study.RunVerdict;
import adit.world.Source;
import adit.world.World;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What terminal and page say alike. */
final class Overview {

    private static final int MOST_CONTROLS = 6;

    private final CheckResult result;
    private final Labels labels;
    private final Messages messages;
    private final World world;

    Overview(CheckResult result, Labels labels, World world) {
        this.result = result;
        this.labels = labels;
        this.messages = labels.messages();
        this.world = world;
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
                messages.get("language." + adit.check.text.Language.of(article.text())),
                article.sentences().size()));
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
        lines.add(statements());
        if (result.unread() > 0) {
            lines.add(messages.get("answer.unread", result.unread()));
        }
        return lines;
    }

    private String statements() {
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

    /** The number of a claim after a colon; nothing for a fact. */
    String number(Claim claim) {
        return claim.measure().of() == Base.POLICY ? "" : messages.get("colon") + labels.amount(claim);
    }

    String quoted(String sentence) {
        boolean english = messages.language() == adit.check.text.Language.EN;
        String plain = sentence.replace('\n', ' ');
        return english ? "“" + plain + "”" : "「" + plain + "」";
    }

    /** How a figure stands to the claim, or why it decides nothing. */
    String agreement(Compared figure) {
        if (!figure.decides()) {
            return messages.get(figure.finding().assumed() ? "decides.no.assumed" : "decides.no.year");
        }
        boolean control = figure.finding().measure().of() == Base.POLICY;
        Agreement agreement = figure.agreement();
        return messages.get((control ? "agreement.control." : "agreement.") + agreement.name());
    }

    /** Controls are many: those that agree first, the rest up to a handful. */
    private static List<Compared> deciding(CheckedClaim claim) {
        if (claim.claim().measure().of() != Base.POLICY) {
            return claim.deciding();
        }
        List<Compared> agreeing = claim.deciding().stream()
                .filter(figure -> figure.agreement() == Agreement.AGREES)
                .toList();
        return agreeing.isEmpty()
                ? claim.deciding().stream().limit(MOST_CONTROLS).toList()
                : agreeing;
    }

    /** The figures that decide, and so many of the others, the newest first. */
    List<Compared> shown(CheckedClaim claim, int others) {
        List<Compared> shown = new ArrayList<>(deciding(claim));
        boolean alone = shown.isEmpty();
        claim.figures().stream()
                .filter(figure -> !figure.decides())
                .filter(figure -> alone || !figure.finding().assumed())
                .sorted(Comparator.comparing(
                                (Compared figure) -> figure.finding().assumed())
                        .thenComparingInt(figure -> -figure.finding().year()))
                .limit(others)
                .forEach(shown::add);
        return shown;
    }

    /** What else to say of a number: how sources differ, what they span, what it may have been taken from. */
    List<String> remarks(CheckedQuantity quantity) {
        List<String> remarks = new ArrayList<>();
        span(quantity).ifPresent(remarks::add);
        for (CheckedClaim claim : quantity.claims()) {
            String name = quantity.claims().size() > 1
                    ? labels.commodity(claim.claim().commodity()) + messages.get("colon")
                    : "";
            if (claim.sourcesDiffer() && claim.claim().measure().of() != Base.POLICY) {
                long agreeing = claim.deciding().stream()
                        .filter(figure -> figure.agreement() == Agreement.AGREES)
                        .count();
                remarks.add(name
                        + messages.get(
                                "claim.differ", agreeing, claim.deciding().size()));
            }
            claim.hints().forEach(hint -> remarks.add(name + labels.hint(hint)));
        }
        return remarks;
    }

    /** For a range over a list: from the smallest to the largest figure. */
    private Optional<String> span(CheckedQuantity quantity) {
        List<Finding> deciding = quantity.claims().stream()
                .flatMap(claim -> claim.deciding().stream())
                .map(Compared::finding)
                .sorted(Comparator.comparingDouble(finding -> finding.estimate().value()))
                .toList();
        Claim claim = quantity.claims().getFirst().claim();
        boolean range =
                claim.amount().modality() == Modality.RANGE && quantity.claims().size() > 1;
        return range && !deciding.isEmpty()
                ? Optional.of(messages.get(
                        "claim.span", named(deciding.getFirst()), named(deciding.getLast()), labels.amount(claim)))
                : Optional.empty();
    }

    private String named(Finding finding) {
        return messages.get("named", labels.value(finding), labels.form(finding.form()));
    }

    /** Every study that tests a statement, once. */
    List<StudyLink> tests() {
        return result.statements().stream()
                .flatMap(statement -> statement.tests().stream())
                .distinct()
                .toList();
    }

    /** Opinion, forecast or intention. */
    String statement(CheckedStatement statement) {
        return messages.get("statement." + statement.statement().kind().name());
    }

    /** The names of the studies that test a statement. */
    String tested(CheckedStatement statement) {
        return messages.get("statement.test")
                + " "
                + statement.tests().stream().map(StudyLink::name).collect(Collectors.joining(messages.get("comma")));
    }

    /** What a study says. */
    String test(StudyLink link) {
        return link.name()
                + messages.get("colon")
                + link.run()
                        .map(run -> run(link, run))
                        .orElseGet(() -> messages.get(
                                "run.none", link.title(), link.file().toString().replace('\\', '/')));
    }

    private String run(StudyLink link, RunVerdict run) {
        if (run.reachable()) {
            return messages.get("run.reachable", link.title(), run.askedYear());
        }
        return run.earliestYear()
                .map(year -> messages.get("run.unreachable", link.title(), run.askedYear(), year))
                .orElseGet(() -> messages.get("run.never", link.title(), run.askedYear()));
    }

    /** Every source that a shown figure or a hint rests on, in the order of the claims; {@code others} as for {@link #shown}. */
    Set<SourceId> cited(int others) {
        Set<SourceId> cited = new LinkedHashSet<>();
        for (CheckedQuantity quantity : result.quantities()) {
            for (CheckedClaim claim : quantity.claims()) {
                shown(claim, others)
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
