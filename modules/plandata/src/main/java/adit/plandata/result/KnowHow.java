package adit.plandata.result;

import adit.basics.Grade;
import adit.basics.Measured;
import adit.basics.UnitOfMeasure;
import adit.runs.codec.Key;
import adit.runs.codec.Named;
import java.util.OptionalDouble;

/**
 * The limit on the growth of a process: in all members together, capacity can grow by {@code gamma} times what exists, plus {@code kappa} for each firm.
 *
 * @param process code of the process
 * @param gamma share of the existing capacity that can be added in a year
 * @param kappa t/y of main output that one firm can add in a year in any case
 * @param firms firms of members that master the process, and those of third countries, at most those that can be at work at once; a firm may count in part
 * @param thirdCountries firms of third countries that master the process and have a project of it in a member
 * @param seed what they add together in a year in any case, t/y
 * @param newcomers how many first projects of newcomers can start in a year, in all members together and in all other places together; a part of a
 *     project counts as such; empty for no limit
 * @param grade the worst evidence of them
 */
public record KnowHow(
        @Key String process,
        @Measured(UnitOfMeasure.SHARE) double gamma,
        @Measured(UnitOfMeasure.TONS_PER_YEAR) double kappa,
        @Measured(UnitOfMeasure.NUMBER) double firms,

        @Named("firms-of-third-countries") @Measured(UnitOfMeasure.NUMBER)
        double thirdCountries,

        @Named("kappa-of-firms") @Measured(UnitOfMeasure.TONS_PER_YEAR)
        double seed,

        @Measured(UnitOfMeasure.NUMBER) OptionalDouble newcomers,
        Grade grade) {}
