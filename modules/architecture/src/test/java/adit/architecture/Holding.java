package adit.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaParameterizedType;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;

/** What a class or field holds, a field also as an element of its lists and maps. */
final class Holding {

    private Holding() {}

    static ArchCondition<JavaField> anArray() {
        return new ArchCondition<>("hold an array") {
            @Override
            public void check(JavaField field, ConditionEvents events) {
                boolean array = holdsArray(field.getType());
                events.add(
                        new SimpleConditionEvent(field, array, field.getDescription() + " holds an array: " + array));
            }
        };
    }

    static ArchCondition<JavaClass> aNativeMethod() {
        return new ArchCondition<>("declare a native method") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                boolean reaches = type.getMethods().stream()
                        .anyMatch(method -> method.getModifiers().contains(JavaModifier.NATIVE));
                events.add(new SimpleConditionEvent(
                        type, reaches, type.getDescription() + " declares a native method: " + reaches));
            }
        };
    }

    private static boolean holdsArray(JavaType type) {
        return type.toErasure().isArray()
                || (type instanceof JavaParameterizedType generic
                        && generic.getActualTypeArguments().stream().anyMatch(Holding::holdsArray));
    }
}
