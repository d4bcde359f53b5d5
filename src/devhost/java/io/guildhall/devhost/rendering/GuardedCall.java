package io.guildhall.devhost.rendering;

import com.atlassian.velocity.htmlsafe.HtmlSafe;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;
import org.apache.velocity.util.ArrayListWrapper;
import org.apache.velocity.util.introspection.VelMethod;
import org.apache.velocity.util.introspection.VelPropertyGet;
import org.apache.velocity.util.introspection.VelPropertySet;
import org.jspecify.annotations.Nullable;

/** A call from a template: checked, with marks of safe HTML taken off the arguments and put on the result. */
final class GuardedCall implements VelMethod, VelPropertyGet, VelPropertySet {
    private final MethodGuard guard;
    private final Method method;
    private final Object[] leading;

    /** @param leading arguments that stand before those of the template, as the name of a property does */
    GuardedCall(MethodGuard guard, Method method, Object... leading) {
        this.guard = guard;
        this.method = method;
        this.leading = leading;
    }

    @Override
    public @Nullable Object invoke(Object target, @Nullable Object[] arguments) throws Exception {
        if (!guard.allows(method)) {
            guard.block(method);
            return null;
        }
        @Nullable Object result = method.invoke(receiver(target), all(arguments));
        boolean safe =
                method.isAnnotationPresent(HtmlSafe.class) || target instanceof SafeHtml marked && marked.handsDown();
        return safe ? SafeHtml.mark(result) : result;
    }

    @Override
    public @Nullable Object invoke(Object target) throws Exception {
        return unwrapping(target, new Object[0]);
    }

    @Override
    public @Nullable Object invoke(Object target, @Nullable Object argument) throws Exception {
        return unwrapping(target, new @Nullable Object[] {argument});
    }

    /** Not kept by Velocity, which would look it up by the class of the mark. */
    @Override
    public boolean isCacheable() {
        return false;
    }

    @Override
    public String getMethodName() {
        return method.getName();
    }

    @Override
    public Class<?> getReturnType() {
        return method.getReturnType();
    }

    static Object receiver(Object target) {
        Object plain = target instanceof SafeHtml safe ? safe.value() : target;
        return plain.getClass().isArray() ? new ArrayListWrapper(plain) : plain;
    }

    static @Nullable Object[] unmarked(@Nullable Object[] arguments) {
        return Arrays.stream(arguments).map(SafeHtml::unmark).toArray();
    }

    private @Nullable Object unwrapping(Object target, @Nullable Object[] arguments) throws Exception {
        try {
            return invoke(target, arguments);
        } catch (InvocationTargetException thrown) {
            throw thrown.getCause() instanceof Exception cause ? cause : thrown;
        }
    }

    private @Nullable Object[] all(@Nullable Object[] arguments) {
        @Nullable Object[] all = new @Nullable Object[leading.length + arguments.length];
        System.arraycopy(leading, 0, all, 0, leading.length);
        System.arraycopy(unmarked(arguments), 0, all, leading.length, arguments.length);
        return all;
    }
}
