package io.guildhall.devhost.rest;

import jakarta.servlet.ServletContext;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.Collections;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The servlet context for applications that start before the servlet does, as a host installs its plugins before it opens the port.
 * Until then it knows no parameter and no attribute, and anything else fails.
 */
final class LateServletContext implements InvocationHandler {
    private volatile Optional<ServletContext> real = Optional.empty();
    private final ServletContext proxy = (ServletContext) Proxy.newProxyInstance(
            LateServletContext.class.getClassLoader(), new Class<?>[] {ServletContext.class}, this);

    ServletContext proxy() {
        return proxy;
    }

    void is(ServletContext context) {
        real = Optional.of(context);
    }

    @Override
    public @Nullable Object invoke(Object self, Method method, Object @Nullable [] arguments) throws Throwable {
        if (real.isEmpty()) {
            return early(method);
        }
        try {
            return method.invoke(real.get(), arguments);
        } catch (InvocationTargetException e) {
            throw e.getTargetException();
        }
    }

    private static @Nullable Object early(Method method) {
        return switch (method.getName()) {
            case "getInitParameter", "getAttribute" -> null;
            case "getInitParameterNames", "getAttributeNames" -> Collections.emptyEnumeration();
            default ->
                throw new IllegalStateException(
                        "ServletContext." + method.getName() + " before the servlet of the rest modules has started");
        };
    }
}
