package adit.study;

import adit.basics.FormId;
import adit.basics.Grade;
import adit.basics.Measured;
import adit.basics.PlaceId;
import adit.basics.UnitOfMeasure;
import adit.runs.codec.Named;
import java.util.List;
import java.util.Optional;

/**
 * The result of a run of the kind {@code dependence}.
 *
 * @param verdict the verdict
 * @param readings the views of dependence, form by form: one row for each form and measure of the signature table
 * @param losses coverage of the demand of all others after the loss of one supplier, by form, the worst loss first
 */
public record DependenceAnswer(DependenceVerdict verdict, List<ReadingRow> readings, List<LossRow> losses) {

    public DependenceAnswer {
        readings = List.copyOf(readings);
        losses = List.copyOf(losses);
    }

    /**
     * The answer in figures.
     *
     * @param forms number of requested forms, scrap not counted
     * @param reported number of forms with a known look-through share
     * @param above of how many of those it is above the benchmark
     * @param most the form with the highest look-through share, the first of the question among equals; empty if none is known
     * @param share its look-through share, 0 to 1
     * @param low low end of its range
     * @param high high end of its range
     */
    public record DependenceVerdict(
            @Measured(UnitOfMeasure.NUMBER) int forms,
            @Measured(UnitOfMeasure.NUMBER) int reported,
            @Measured(UnitOfMeasure.NUMBER) int above,
            Optional<FormId> most,
            Optional<@Measured(UnitOfMeasure.SHARE) Double> share,
            Optional<@Measured(UnitOfMeasure.SHARE) Double> low,
            Optional<@Measured(UnitOfMeasure.SHARE) Double> high) {}

    /**
     * A figure with its evidence, or why there is none.
     *
     * @param measure id of the measure; its page is {@code docs/measures/ID.md}
     * @param value in the unit; empty if not reported
     * @param low low end of its range
     * @param high high end of its range
     * @param unit unit of the measure
     * @param grade worst grade of the evidence, A to E; empty if not reported
     * @param yearOfData year of the figures behind it; empty if not reported
     * @param sources ids of the sources behind it, separated by blanks
     * @param notReported why there is no figure: the word of a {@link adit.dependence.figures.NotReportedReason}; empty if there is one
     */
    public record ReadingRow(
            FormId form,
            String measure,
            Optional<@Measured(UnitOfMeasure.BY_ROW) Double> value,
            Optional<@Measured(UnitOfMeasure.BY_ROW) Double> low,
            Optional<@Measured(UnitOfMeasure.BY_ROW) Double> high,
            UnitOfMeasure unit,
            Optional<Grade> grade,
            Optional<@Measured(UnitOfMeasure.YEAR) Integer> yearOfData,
            String sources,
            String notReported) {}

    /**
     * Coverage after the loss of a supplier.
     *
     * @param form the form in demand
     * @param lost the place whose supply is lost, at every stage of the chain
     * @param coverage part of the demand of all other places that the others can still meet, 0 to 1
     */
    public record LossRow(
            FormId form,
            @Named("lost") PlaceId lost,
            @Measured(UnitOfMeasure.SHARE) double coverage) {}
}
