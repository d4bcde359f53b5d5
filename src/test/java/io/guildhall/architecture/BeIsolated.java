package io.guildhall.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;

/** That a class can be made by its name, and that nothing but its name leads to it. */
final class BeIsolated extends ArchCondition<JavaClass> {
    private static final String INJECTION = "jakarta.inject";

    BeIsolated() {
        super("be made by their names only");
    }

    @Override
    public void check(JavaClass type, ConditionEvents events) {
        if (type.getSimpleName().equals("package-info")) {
            return;
        }
        boolean injected = type.getDirectDependenciesFromSelf().stream()
                .anyMatch(dependency ->
                        dependency.getTargetClass().getPackageName().equals(INJECTION));
        if (injected) {
            events.add(SimpleConditionEvent.violated(type, type.getName() + " is a bean"));
        }
        boolean reachable = type.getModifiers().contains(JavaModifier.PUBLIC)
                && type.getConstructors().size() == 1
                && type.getConstructors().stream()
                        .allMatch(constructor -> constructor.getModifiers().contains(JavaModifier.PUBLIC));
        if (!reachable) {
            events.add(SimpleConditionEvent.violated(type, type.getName() + " cannot be made by its name"));
        }
    }
}
