package adit.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import adit.basics.Estimate;
import adit.basics.Measured;
import adit.basics.UnitOfMeasure;
import com.tngtech.archunit.core.domain.JavaClass;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A record that holds an estimate says its unit, since the number alone does not. */
class A07_UnitsTest {

    @Test
    void everyEstimateOfARecordHasAUnit() {
        Stream<Class<?>> records = Production.classes().stream()
                .filter(JavaClass::isRecord)
                .filter(type -> type.getDirectDependenciesFromSelf().stream()
                        .anyMatch(dependency -> dependency.getTargetClass().isEquivalentTo(Estimate.class)))
                .map(JavaClass::reflect);
        assertThat(records.flatMap(type -> without(type).stream())).isEmpty();
    }

    @Test
    void anEstimateWithoutAUnitIsFound() {
        assertThat(without(Good.class)).isEmpty();
        assertThat(without(Bad.class)).containsExactly("Bad.bare", "Bad.perhaps");
    }

    private record Good(
            @Measured(UnitOfMeasure.TONS) Estimate stock, Optional<@Measured(UnitOfMeasure.SHARE) Estimate> share) {}

    private record Bad(Estimate bare, Optional<Estimate> perhaps, int year) {}

    private static List<String> without(Class<?> type) {
        return Arrays.stream(type.getRecordComponents())
                .filter(component -> lacksUnit(component.getAnnotatedType()))
                .map(RecordComponent::getName)
                .map(name -> type.getSimpleName() + "." + name)
                .toList();
    }

    private static boolean lacksUnit(AnnotatedType type) {
        if (type instanceof AnnotatedParameterizedType generic) {
            return Arrays.stream(generic.getAnnotatedActualTypeArguments()).anyMatch(A07_UnitsTest::lacksUnit);
        }
        return type.getType() == Estimate.class && !type.isAnnotationPresent(Measured.class);
    }
}
