package adit.plandata.result;

import adit.basics.FormId;
import adit.basics.Grade;
import adit.basics.Measured;
import adit.basics.PlaceId;
import adit.basics.UnitOfMeasure;
import adit.runs.codec.Named;
import java.util.List;

/**
 * Plants to build, activity and purchases.
 *
 * @param from first year in which the targets hold
 * @param starts capacity that begins output, by place and year
 * @param runs output of every unit by block and year
 * @param flows flows between nodes, by block
 * @param years coverage and share by year
 * @param additions capacity that begins output, by year and process
 * @param places capacity that begins output up to {@code from}, by place and process
 */
public record Portfolio(
        @Measured(UnitOfMeasure.YEAR) int from,
        List<Start> starts,
        List<Run> runs,
        List<Flow> flows,
        @Named("levels") List<YearLevel> years,
        List<Addition> additions,
        List<PlaceAddition> places) {
    public Portfolio {
        places = List.copyOf(places);
        additions = List.copyOf(additions);
        starts = List.copyOf(starts);
        runs = List.copyOf(runs);
        flows = List.copyOf(flows);
        years = List.copyOf(years);
    }

    /**
     * Capacity that begins output.
     *
     * @param unit code of the project, or of the option of further plants
     * @param name for people
     * @param place where
     * @param process code of the process
     * @param status status of the project, or option
     * @param year calendar year of first output
     * @param amount part of the project from 0 to 1; for further plants t/y
     * @param capacity nameplate added, t/y of main output
     * @param capital overnight capital cost, million US$
     * @param grade evidence of the project's size
     */
    public record Start(
            String unit,
            String name,
            PlaceId place,
            String process,
            String status,
            @Measured(UnitOfMeasure.YEAR) int year,
            @Measured(UnitOfMeasure.PART_OR_TONS_PER_YEAR) double amount,
            @Measured(UnitOfMeasure.TONS_PER_YEAR) double capacity,
            @Measured(UnitOfMeasure.MILLION_DOLLARS) double capital,
            Grade grade) {}

    /**
     * Capacity that begins output in a year.
     *
     * @param year calendar year
     * @param process code of the process
     * @param named in named projects, t/y of main output
     * @param further in further plants, t/y
     */
    public record Addition(
            @Measured(UnitOfMeasure.YEAR) int year,
            String process,
            @Measured(UnitOfMeasure.TONS_PER_YEAR) double named,
            @Measured(UnitOfMeasure.TONS_PER_YEAR) double further) {}

    /**
     * Capacity that begins output in a place up to the first year in which the targets hold.
     *
     * @param place the country of the plant; for further plants the member
     * @param process code of the process
     * @param first calendar year of the first output
     * @param named in named projects, t/y of main output
     * @param further in further plants, t/y
     */
    public record PlaceAddition(
            PlaceId place,
            String process,
            @Measured(UnitOfMeasure.YEAR) int first,
            @Measured(UnitOfMeasure.TONS_PER_YEAR) double named,
            @Measured(UnitOfMeasure.TONS_PER_YEAR) double further) {}

    /** Output of a unit in a year, t/y of main output. */
    public record Run(
            @Named("block") Supply supply,
            String unit,
            @Measured(UnitOfMeasure.YEAR) int year,

            @Named("output") @Measured(UnitOfMeasure.TONS_PER_YEAR)
            double tons) {}

    /**
     * A movement of a form at a node in a year, t/y; the node is {@code pool} for all places outside the supplier.
     *
     * @param kind how; for stocks the amount is t at the end of the year
     */
    public record Flow(
            @Named("block") Supply supply,
            FlowKind kind,
            FormId form,
            String node,
            @Measured(UnitOfMeasure.YEAR) int year,

            @Named("amount") @Measured(UnitOfMeasure.TONS_PER_YEAR)
            double tons) {}

    /**
     * Levels of the portfolio in a year.
     *
     * @param coverage part of demand outside the supplier that the cut-off block serves
     * @param share part of the coalition's use bought from the supplier
     */
    public record YearLevel(
            @Measured(UnitOfMeasure.YEAR) int year,
            @Measured(UnitOfMeasure.SHARE) double coverage,
            @Measured(UnitOfMeasure.SHARE) double share) {}
}
