package io.guildhall.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;

/** That a class is in a package which the layout knows, and that this package says it has no nulls. */
final class HavePlace extends ArchCondition<JavaClass> {
    private static final String NULL_MARKED = "org.jspecify.annotations.NullMarked";

    private final String base;

    HavePlace(String base) {
        super("be in a package that the layout knows and that is @NullMarked");
        this.base = base;
    }

    @Override
    public void check(JavaClass type, ConditionEvents events) {
        if (Place.of(base, type.getPackageName()).isEmpty()) {
            events.add(SimpleConditionEvent.violated(
                    type, type.getName() + " is in a package that the layout does not know"));
        }
        if (!type.getPackage().isAnnotatedWith(NULL_MARKED)) {
            events.add(SimpleConditionEvent.violated(type, type.getName() + " is in a package without @NullMarked"));
        }
    }
}
