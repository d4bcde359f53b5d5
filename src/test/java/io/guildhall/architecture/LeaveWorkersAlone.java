package io.guildhall.architecture;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Optional;

/** That a class knows no worker of another feature, and none at all outside a domain. */
final class LeaveWorkersAlone extends ArchCondition<JavaClass> {
    private static final String BEAN = "jakarta.inject.Named";

    private final String base;

    LeaveWorkersAlone(String base) {
        super("know no worker but those of their own feature's domain");
        this.base = base;
    }

    @Override
    public void check(JavaClass type, ConditionEvents events) {
        Optional<Place> place = Place.of(base, type.getPackageName());
        for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
            JavaClass target = dependency.getTargetClass().getBaseComponentType();
            Optional<Place> there = worksAt(target);
            boolean sameDomain = place.equals(there)
                    || place.isPresent()
                            && there.isPresent()
                            && place.get().layer() == Layer.DOMAIN
                            && place.get().feature().equals(there.get().feature());
            if (there.isPresent() && !sameDomain) {
                events.add(SimpleConditionEvent.violated(type, dependency.getDescription()));
            }
        }
    }

    /** Where it stands, if it is a worker: a bean of a domain that is no service, for all to see. */
    private Optional<Place> worksAt(JavaClass target) {
        return Place.of(base, target.getPackageName())
                .filter(place -> place.layer() == Layer.DOMAIN)
                .filter(place -> target.isAnnotatedWith(BEAN))
                .filter(place -> target.getModifiers().contains(JavaModifier.PUBLIC))
                .filter(place -> !target.getSimpleName().endsWith("Service"));
    }
}
