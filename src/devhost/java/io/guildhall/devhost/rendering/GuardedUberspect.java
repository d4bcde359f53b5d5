package io.guildhall.devhost.rendering;

import java.lang.reflect.Method;
import java.util.Collection;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import org.apache.velocity.runtime.RuntimeServices;
import org.apache.velocity.util.introspection.Info;
import org.apache.velocity.util.introspection.SecureUberspector;
import org.apache.velocity.util.introspection.VelMethod;
import org.apache.velocity.util.introspection.VelPropertyGet;
import org.apache.velocity.util.introspection.VelPropertySet;
import org.jspecify.annotations.Nullable;

/** How templates reach into objects. Public because Velocity makes it by its name; not for use elsewhere. */
public final class GuardedUberspect extends SecureUberspector {
    static final String GUARD = MethodGuard.class.getName();

    private static final Object[] NOTHING = {};

    private @Nullable MethodGuard guard;

    /** Takes the guard of the engine that this belongs to. */
    @Override
    public void setRuntimeServices(RuntimeServices services) {
        super.setRuntimeServices(services);
        guard = (MethodGuard) services.getApplicationAttribute(GUARD);
    }

    /** A method by its name and arguments; null if there is none. */
    @Override
    public @Nullable VelMethod getMethod(
            @Nullable Object target, String name, @Nullable Object[] arguments, Info info) {
        return target == null
                ? null
                : find(target, name, GuardedCall.unmarked(arguments)).orElse(null);
    }

    /** A getter, the entry of a map, a method {@code get(name)}, or the getter of a truth value, in this order. */
    @Override
    public @Nullable VelPropertyGet getPropertyGet(@Nullable Object target, String name, Info info) {
        if (target == null) {
            return null;
        }
        return accessor(target, "get", name)
                .or(() -> find(target, "get", new Object[] {name}, name))
                .or(() -> accessor(target, "is", name))
                .orElse(null);
    }

    /** A setter, or the entry of a map. */
    @Override
    public @Nullable VelPropertySet getPropertySet(
            @Nullable Object target, String name, @Nullable Object value, Info info) {
        if (target == null) {
            return null;
        }
        Object[] argument = GuardedCall.unmarked(new @Nullable Object[] {value});
        return find(target, "set" + upper(name), argument)
                .or(() -> find(target, "put", new @Nullable Object[] {name, argument[0]}, name))
                .orElse(null);
    }

    /** Iterates over collections, values of maps, iterators and arrays, never over classes of a plugin's own making. */
    @Override
    public @Nullable Iterator<?> getIterator(@Nullable Object target, Info info) throws Exception {
        if (target == null) {
            return null;
        }
        Object plain = GuardedCall.receiver(target);
        if (plain instanceof Collection<?> || plain instanceof Map<?, ?> || plain instanceof Iterator<?>) {
            Iterator<?> iterator = (Iterator<?>) super.getIterator(plain, info);
            return target instanceof SafeHtml ? marking(iterator) : iterator;
        }
        GuardedCall call = find(plain, "iterator", NOTHING).orElse(null);
        return call == null ? null : (Iterator<?>) call.invoke(plain);
    }

    private Optional<GuardedCall> accessor(Object target, String prefix, String name) {
        return find(target, prefix + upper(name), NOTHING)
                .or(() -> find(target, prefix + Character.toLowerCase(name.charAt(0)) + name.substring(1), NOTHING))
                .filter(call -> prefix.equals("get") || call.getReturnType() == boolean.class);
    }

    private Optional<GuardedCall> find(Object target, String name, @Nullable Object[] arguments, Object... leading) {
        MethodGuard own = guard;
        if (own == null) {
            throw new IllegalStateException("the engine has no guard");
        }
        Method method = introspector.getMethod(GuardedCall.receiver(target).getClass(), name, arguments);
        return Optional.ofNullable(method).map(found -> new GuardedCall(own, found, leading));
    }

    private static String upper(String name) {
        return Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }

    private static Iterator<?> marking(Iterator<?> plain) {
        return new Iterator<@Nullable Object>() {
            @Override
            public boolean hasNext() {
                return plain.hasNext();
            }

            @Override
            public @Nullable Object next() {
                return SafeHtml.mark(plain.next());
            }
        };
    }
}
