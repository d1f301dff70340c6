package adit.study;

import adit.basics.FormId;
import adit.basics.Measured;
import adit.basics.PlaceId;
import adit.basics.UnitOfMeasure;
import adit.dependence.SeparateMembers;
import adit.world.World;
import java.util.LinkedHashSet;
import java.util.List;

/**
 * The question of a run of the kind {@code dependence}: how much does a coalition depend on a supplier, form by form?
 *
 * @param name name of the study
 * @param supplier who supplies
 * @param members the coalition, in the order of the study
 * @param coalition name of the group, such as G7+
 * @param year the requested year; a figure may be of the nearest year with data, which it then states
 * @param forms the requested forms, in the order of the study
 * @param benchmark share above which a dependence is counted as high, 0 to 1; see {@link #BENCHMARK}
 */
public record DependenceStudy(
        String name,
        PlaceId supplier,
        List<PlaceId> members,
        String coalition,
        @Measured(UnitOfMeasure.YEAR) int year,
        List<FormId> forms,
        @Measured(UnitOfMeasure.SHARE) double benchmark) {

    /**
     * The default benchmark: by 2030 no third country is to account for more than 65 % of the yearly consumption of a strategic raw
     * material in the EU. Regulation (EU) 2024/1252, Article 5(1)(b), http://data.europa.eu/eli/reg/2024/1252/oj.
     */
    public static final double BENCHMARK = 0.65;

    public DependenceStudy {
        members = List.copyOf(members);
        forms = List.copyOf(forms);
        if (members.isEmpty() || forms.isEmpty()) {
            throw new IllegalArgumentException("a question needs members and forms");
        }
    }

    /** The world in which members of a group that is no member are counted by their own figures. */
    World in(World world) {
        return new SeparateMembers(world, supplier, new LinkedHashSet<>(members)).apart();
    }
}
