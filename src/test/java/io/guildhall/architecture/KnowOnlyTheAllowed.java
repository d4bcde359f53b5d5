package io.guildhall.architecture;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.PackageMatchers;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The allow-list: what a class may know is what its place allows, and nothing else. */
final class KnowOnlyTheAllowed extends ArchCondition<JavaClass> {
    private final String base;

    KnowOnlyTheAllowed(String base) {
        super("know only what their place in the layout allows");
        this.base = base;
    }

    @Override
    public void check(JavaClass type, ConditionEvents events) {
        Optional<Place> place = Place.of(base, type.getPackageName());
        if (place.isEmpty()) {
            events.add(SimpleConditionEvent.violated(
                    type, type.getName() + " is in a package that the layout does not know"));
            return;
        }
        for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
            if (!mayKnow(type, place.get(), dependency.getTargetClass().getBaseComponentType())) {
                events.add(SimpleConditionEvent.violated(type, dependency.getDescription()));
            }
        }
    }

    private boolean mayKnow(JavaClass type, Place place, JavaClass target) {
        if (target.isPrimitive()) {
            return true;
        }
        if (target.getPackageName().equals(base) || target.getPackageName().startsWith(base + ".")) {
            return Place.of(base, target.getPackageName())
                    .filter(place::mayKnow)
                    .isPresent();
        }
        List<String> allowed = new ArrayList<>(Layer.ALWAYS);
        allowed.addAll(place.layer().outside());
        if (place.layer() == Layer.DOMAIN) {
            allowed.addAll(besides(outermost(type), place));
        }
        if (place.layer() == Layer.WEB && place.feature().equals(Place.KERNEL)) {
            allowed.addAll(Layer.KERNEL_WEB);
        }
        return PackageMatchers.of(allowed).test(target.getPackageName());
    }

    private static List<String> besides(JavaClass type, Place place) {
        if (type.getSimpleName().endsWith("Service")) {
            return Layer.SERVICE;
        }
        boolean isShared = !type.getModifiers().contains(JavaModifier.PUBLIC) || place.hasRooms();
        boolean isWorker = isShared && !type.isRecord() && !type.isEnum() && !type.isInterface();
        return isWorker ? Layer.WORKER : List.of();
    }

    private static JavaClass outermost(JavaClass type) {
        JavaClass at = type;
        while (at.getEnclosingClass().isPresent()) {
            at = at.getEnclosingClass().get();
        }
        return at;
    }
}
