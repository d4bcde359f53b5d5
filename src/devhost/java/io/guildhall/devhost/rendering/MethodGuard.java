package io.guildhall.devhost.rendering;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.apache.velocity.util.ArrayListWrapper;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Decides which methods a template may call, and remembers those that it tried in vain. */
final class MethodGuard {
    private static final Logger LOG = LoggerFactory.getLogger(MethodGuard.class);
    private static final List<Class<?>> OPEN_TYPES =
            List.of(Collection.class, Map.class, Map.Entry.class, Iterator.class, Number.class, ArrayListWrapper.class);
    private static final Set<Class<?>> OPEN_CLASSES = Set.of(
            String.class,
            CharSequence.class,
            Comparable.class,
            Boolean.class,
            Character.class,
            Iterable.class,
            Locale.class);
    private static final Set<String> OPEN_OBJECT_METHODS = Set.of("toString", "equals", "hashCode");

    private final Supplier<Set<String>> allowlist;
    private final Set<String> blocked = new ConcurrentSkipListSet<>();
    private final ThreadLocal<Boolean> justBlocked = ThreadLocal.withInitial(() -> false);

    MethodGuard(Supplier<Set<String>> allowlist) {
        this.allowlist = allowlist;
    }

    /** The form of {@code <method>}: the declaring class, the name, the types of the parameters. */
    static String signature(Method method) {
        String parameters = Arrays.stream(method.getParameterTypes())
                .map(Class::getTypeName)
                .collect(Collectors.joining(","));
        return method.getDeclaringClass().getName() + "#" + method.getName() + "(" + parameters + ")";
    }

    boolean allows(Method method) {
        return isOpen(method) || allowlist.get().contains(signature(method));
    }

    void block(Method method) {
        String signature = signature(method);
        justBlocked.set(true);
        if (blocked.add(signature)) {
            LOG.warn("Method needs allowlisting: {}", signature);
        }
    }

    /** Whether this thread was refused a method since it last asked; asking forgets it. */
    boolean blockedSinceLastPrint() {
        boolean was = justBlocked.get();
        justBlocked.remove();
        return was;
    }

    List<String> blockedCalls() {
        return List.copyOf(blocked);
    }

    private static boolean isOpen(Method method) {
        Class<?> declaring = method.getDeclaringClass();
        if (declaring == Object.class) {
            return OPEN_OBJECT_METHODS.contains(method.getName());
        }
        if (OPEN_CLASSES.contains(declaring) || declaring == ArrayListWrapper.class) {
            return true;
        }
        boolean ofTheJdk =
                declaring.getClassLoader() == null && declaring.getName().startsWith("java.");
        return ofTheJdk && OPEN_TYPES.stream().anyMatch(open -> open.isAssignableFrom(declaring));
    }
}
