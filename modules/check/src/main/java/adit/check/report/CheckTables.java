package adit.check.report;

import adit.basics.SourceId;
import adit.check.claim.Amount;
import adit.check.claim.Claim;
import adit.check.claim.OtherNumber;
import adit.check.claim.Unit;
import adit.check.gate.Abstention;
import adit.check.text.Sentence;
import adit.check.text.Span;
import adit.check.verdict.CheckResult;
import adit.check.verdict.CheckedClaim;
import adit.check.verdict.CheckedQuantity;
import adit.check.verdict.CheckedStatement;
import adit.check.verdict.ComparedFigure;
import adit.check.verdict.SourceFigure;
import adit.check.verdict.StudyLink;
import adit.runs.files.ResultTable;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;

/** The result as tables: article, sentences, claims, figures, hints, statements, other numbers. Places count characters of the text as read. */
public final class CheckTables {

    private final CheckResult result;

    private CheckTables(CheckResult result) {
        this.result = result;
    }

    /** All tables. */
    public static List<ResultTable> of(CheckResult result) {
        CheckTables tables = new CheckTables(result);
        return List.of(
                tables.article(),
                tables.sentences(),
                tables.claims(),
                tables.figures(),
                tables.hints(),
                tables.statements(),
                tables.numbers());
    }

    private ResultTable article() {
        List<Object> row = List.of(
                result.article().name(),
                result.file().kind(),
                result.file().encoding(),
                result.article().language().code(),
                result.article().title(),
                result.article().date().map(Object::toString).orElse(""),
                result.article().sentences().size(),
                result.article().repeated(),
                result.numbers().size());
        return ResultTable.of(
                "article",
                "file,kind,encoding,language,title,date,sentences [number],repeated [number],unread-numbers [number]",
                List.of(row));
    }

    private ResultTable sentences() {
        List<List<Object>> rows = new ArrayList<>();
        for (Sentence sentence : result.article().sentences()) {
            for (Span at : sentence.places()) {
                rows.add(List.of(
                        sentence.number(), word(sentence.section().name()), at.start(), at.end(), sentence.text()));
            }
        }
        return ResultTable.of("sentences", "sentence [number],section,start [character],end [character],text", rows);
    }

    private ResultTable claims() {
        List<List<Object>> rows = new ArrayList<>();
        each((id, quantity, checked) -> {
            Claim claim = checked.claim();
            Amount amount = claim.amount();
            boolean fact = amount.unit() == Unit.FACT;
            rows.add(List.of(
                    id,
                    claim.sentence(),
                    claim.place(),
                    claim.other().orElse(""),
                    claim.commodity(),
                    claim.stage(),
                    claim.measure().word(),
                    fact ? ResultTable.NOT_REPORTED : (Object) amount.low(),
                    fact ? ResultTable.NOT_REPORTED : (Object) amount.high(),
                    word(amount.unit().name()),
                    amount.modality().word(),
                    year(claim.when().year()),
                    year(claim.when().since()),
                    claim.negated(),
                    checked.verdict().word(),
                    quantity.verdict().word(),
                    checked.abstention().map(Abstention::word).orElse("")));
        });
        return ResultTable.of(
                "claims",
                "claim,sentence [number],place,other,commodity,stage,measure,low,high,unit,modality,year [year],since [year],negated,verdict,verdict-of-number,reason",
                rows);
    }

    private ResultTable figures() {
        List<List<Object>> rows = new ArrayList<>();
        each((id, quantity, checked) -> checked.figures().forEach(figure -> rows.add(figure(id, figure))));
        return ResultTable.of(
                "figures", "claim,form,year [year],value,low,high,grade,sources,note,agreement,decides,assumed", rows);
    }

    private static List<Object> figure(String id, ComparedFigure figure) {
        SourceFigure finding = figure.finding();
        return List.of(
                id,
                finding.form().code(),
                finding.year(),
                finding.estimate().value(),
                finding.estimate().low(),
                finding.estimate().high(),
                finding.grade().name(),
                finding.sources().stream().map(SourceId::code).collect(Collectors.joining(" ")),
                finding.note(),
                word(figure.agreement().name()),
                figure.decides(),
                finding.assumed());
    }

    private ResultTable hints() {
        List<List<Object>> rows = new ArrayList<>();
        each((id, quantity, checked) -> checked.hints()
                .forEach(hint -> rows.add(List.of(
                        id,
                        word(hint.kind().name()),
                        hint.finding().form().code(),
                        hint.finding().place(),
                        hint.finding().measure().word(),
                        hint.finding().year(),
                        hint.finding().estimate().value()))));
        return ResultTable.of("hints", "claim,differs-in,form,place,measure,year [year],value", rows);
    }

    private ResultTable statements() {
        List<List<Object>> rows = new ArrayList<>();
        for (CheckedStatement statement : result.statements()) {
            rows.add(List.of(
                    statement.statement().sentence(),
                    word(statement.statement().kind().name()),
                    statement.tests().stream().map(StudyLink::name).collect(Collectors.joining(" "))));
        }
        return ResultTable.of("statements", "sentence [number],kind,studies", rows);
    }

    private ResultTable numbers() {
        List<List<Object>> rows = new ArrayList<>();
        for (OtherNumber number : result.numbers()) {
            String sentence = result.sentence(number.sentence()).text();
            rows.add(List.of(
                    number.sentence(),
                    number.at().start(),
                    number.at().end(),
                    number.at().of(sentence),
                    word(number.why().name())));
        }
        return ResultTable.of("numbers", "sentence [number],start [character],end [character],text,reason", rows);
    }

    /** Takes one claim. */
    private interface Taker {
        void take(String id, CheckedQuantity quantity, CheckedClaim claim);
    }

    /** Every claim with its id: the number of the quantity, a dot, the number of the member. */
    private void each(Taker taker) {
        for (int q = 0; q < result.quantities().size(); q++) {
            CheckedQuantity quantity = result.quantities().get(q);
            for (int m = 0; m < quantity.claims().size(); m++) {
                taker.take((q + 1) + "." + (m + 1), quantity, quantity.claims().get(m));
            }
        }
    }

    private static Object year(OptionalInt year) {
        return year.isPresent() ? (Object) year.getAsInt() : ResultTable.NOT_REPORTED;
    }

    private static String word(String name) {
        return name.toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
