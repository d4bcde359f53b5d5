package io.guildhall.architecture;

import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaMethod;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Follows calls and method references through the app. Code in a lambda counts as called where it is written, and a call of a method that
 * others override as a call of all of them: so there may be paths that no run ever takes, but none is missed within the app's own code.
 */
final class CallPaths {
    private final String base;
    private final Writes writes;

    CallPaths(String base, Writes writes) {
        this.base = base;
        this.writes = writes;
    }

    /** The shortest path to a write, told as the names on it; empty where there is none. */
    Optional<String> toAWrite(JavaMethod start) {
        Map<JavaCodeUnit, String> seen = new HashMap<>();
        Deque<JavaCodeUnit> open = new ArrayDeque<>();
        seen.put(start, shortName(start.getOwner(), start.getName()));
        open.add(start);
        while (!open.isEmpty()) {
            JavaCodeUnit at = open.remove();
            for (CodeUnitAccessTarget target : targetsOf(at)) {
                String path = seen.get(at) + " → " + shortName(target.getOwner(), target.getName());
                if (writes.contain(target)) {
                    return Optional.of(path);
                }
                for (JavaCodeUnit next : implementationsOf(target)) {
                    if (seen.putIfAbsent(next, path) == null) {
                        open.add(next);
                    }
                }
            }
        }
        return Optional.empty();
    }

    private static List<CodeUnitAccessTarget> targetsOf(JavaCodeUnit code) {
        List<CodeUnitAccessTarget> targets = new ArrayList<>();
        code.getCallsFromSelf().forEach(call -> targets.add(call.getTarget()));
        code.getCodeUnitReferencesFromSelf().forEach(reference -> targets.add(reference.getTarget()));
        return targets;
    }

    private List<JavaCodeUnit> implementationsOf(CodeUnitAccessTarget target) {
        JavaClass owner = target.getOwner();
        if (!owner.getPackageName().startsWith(base)) {
            return List.of();
        }
        String[] parameters =
                target.getRawParameterTypes().stream().map(JavaClass::getName).toArray(String[]::new);
        List<JavaCodeUnit> found = new ArrayList<>();
        target.resolveMember().ifPresent(found::add);
        owner.getAllSubclasses().stream()
                .flatMap(type -> overriding(type, target.getName(), parameters))
                .forEach(found::add);
        return found;
    }

    private static Stream<JavaMethod> overriding(JavaClass type, String name, String[] parameters) {
        return type.tryGetMethod(name, parameters).stream();
    }

    private static String shortName(JavaClass owner, String method) {
        return owner.getSimpleName() + "." + method;
    }
}
