package adit.check;

import adit.check.claim.Claim;
import adit.check.claim.ClaimReader;
import adit.check.claim.OtherNumber;
import adit.check.claim.OtherNumberReason;
import adit.check.claim.ReadClaims;
import adit.check.claim.Statement;
import adit.check.read.ArticleFile;
import adit.check.text.Article;
import adit.check.text.ArticleParser;
import adit.check.text.NormalizedText;
import adit.check.text.Section;
import adit.check.text.Sentence;
import adit.check.verdict.CheckResult;
import adit.check.verdict.CheckedStatement;
import adit.check.verdict.Checker;
import adit.check.verdict.StudyLink;
import adit.check.words.Gazetteer;
import adit.check.words.Mention;
import adit.check.words.WordKind;
import adit.text.Language;
import adit.world.World;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads an article and compares every claim in it with a world. */
public final class ArticleCheck {

    private final World world;
    private final Gazetteer gazetteer;
    private final List<StudyLink> studies;

    /**
     * A check.
     *
     * @param world the evidence
     * @param gazetteer the words
     * @param studies the studies that can test what no observation can
     */
    public ArticleCheck(World world, Gazetteer gazetteer, List<StudyLink> studies) {
        this.world = world;
        this.gazetteer = gazetteer;
        this.studies = List.copyOf(studies);
    }

    /** Checks an article; {@code language} is that of the report, the article's own if empty. */
    public CheckResult of(ArticleFile file, Optional<Language> language) {
        Article parsed = ArticleParser.parse(file.name(), file.text());
        Article article = language.map(parsed::in).orElse(parsed);
        ClaimReader reader = new ClaimReader(gazetteer, article.date(), world.baseYear() + 1);
        List<Claim> claims = new ArrayList<>();
        List<CheckedStatement> statements = new ArrayList<>();
        List<OtherNumber> numbers = new ArrayList<>();
        for (Sentence sentence : article.sentences()) {
            ReadClaims read = reader.read(sentence);
            if (sentence.section() == Section.SOURCES) {
                numbers.addAll(cited(read));
            } else {
                claims.addAll(read.claims());
                numbers.addAll(read.numbers());
            }
            read.statement().map(each -> tested(each, sentence)).ifPresent(statements::add);
        }
        OptionalInt written = article.date().isEmpty()
                ? OptionalInt.empty()
                : OptionalInt.of(article.date().get().getYear());
        return new CheckResult(
                file, article, new Checker(world, gazetteer, written).check(claims), statements, numbers);
    }

    /** The numbers of a line of the list of sources, none of which is a claim. */
    private static List<OtherNumber> cited(ReadClaims read) {
        Stream<OtherNumber> claimed = read.claims().stream()
                .filter(claim -> claim.quantity() > 0)
                .map(claim -> new OtherNumber(claim.sentence(), claim.at(), OtherNumberReason.SOURCES));
        Stream<OtherNumber> others = read.numbers().stream()
                .map(number -> new OtherNumber(number.sentence(), number.at(), OtherNumberReason.SOURCES));
        return Stream.concat(claimed, others).distinct().toList();
    }

    /** The studies of the minerals that the sentence names, or of all where it names none. */
    private CheckedStatement tested(Statement statement, Sentence sentence) {
        if (!statement.goal() || statement.kind() == Statement.Kind.INTENTION) {
            return new CheckedStatement(statement, List.of());
        }
        Set<String> named =
                gazetteer.find(NormalizedText.of(sentence.text())).getOrDefault(WordKind.MINERAL, List.of()).stream()
                        .map(Mention::meaning)
                        .map(gazetteer::whole)
                        .collect(Collectors.toSet());
        List<StudyLink> tests = studies.stream()
                .filter(study -> named.isEmpty() || study.commodities().stream().anyMatch(named::contains))
                .toList();
        return new CheckedStatement(statement, tests);
    }
}
