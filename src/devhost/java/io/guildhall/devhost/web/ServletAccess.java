package io.guildhall.devhost.web;

import com.atlassian.annotations.security.AdminOnly;
import com.atlassian.annotations.security.AnonymousSiteAccess;
import com.atlassian.annotations.security.LicensedOnly;
import com.atlassian.annotations.security.SystemAdminOnly;
import com.atlassian.annotations.security.UnlicensedSiteAccess;
import com.atlassian.annotations.security.UnrestrictedAccess;
import io.guildhall.devhost.confluence.Callers;
import jakarta.servlet.http.HttpServlet;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Who may call a servlet: the annotation of the method, else of the class, else logged-in people. Of several the strictest holds. Everybody here has a
 * licence, and administrators are system administrators too.
 */
final class ServletAccess {
    private final Callers callers;

    ServletAccess(Callers callers) {
        this.callers = callers;
    }

    enum Answer {
        YES,
        LOG_IN,
        NO
    }

    Answer mayCall(Class<?> servlet, String httpMethod) {
        return switch (level(servlet, httpMethod)) {
            case EVERYBODY -> Answer.YES;
            case ANONYMOUS_IF_LET_IN ->
                callers.current().isPresent() || callers.anonymousAccess() ? Answer.YES : Answer.LOG_IN;
            case LOGGED_IN -> callers.current().isPresent() ? Answer.YES : Answer.LOG_IN;
            case ADMINISTRATORS ->
                callers.current()
                        .map(user -> callers.isAdministrator(user) ? Answer.YES : Answer.NO)
                        .orElse(Answer.LOG_IN);
        };
    }

    private enum Level {
        EVERYBODY,
        ANONYMOUS_IF_LET_IN,
        LOGGED_IN,
        ADMINISTRATORS
    }

    private static Level level(Class<?> servlet, String httpMethod) {
        return Stream.of(handler(servlet, httpMethod), handler(servlet, "service"), Optional.of(servlet))
                .flatMap(Optional::stream)
                .flatMap(element -> levelOf(element).stream())
                .findFirst()
                .orElse(Level.LOGGED_IN);
    }

    private static Optional<Level> levelOf(AnnotatedElement element) {
        if (element.isAnnotationPresent(AdminOnly.class) || element.isAnnotationPresent(SystemAdminOnly.class)) {
            return Optional.of(Level.ADMINISTRATORS);
        }
        if (element.isAnnotationPresent(LicensedOnly.class)
                || element.isAnnotationPresent(UnlicensedSiteAccess.class)) {
            return Optional.of(Level.LOGGED_IN);
        }
        if (element.isAnnotationPresent(AnonymousSiteAccess.class)) {
            return Optional.of(Level.ANONYMOUS_IF_LET_IN);
        }
        return element.isAnnotationPresent(UnrestrictedAccess.class) ? Optional.of(Level.EVERYBODY) : Optional.empty();
    }

    private static Optional<? extends AnnotatedElement> handler(Class<?> servlet, String httpMethod) {
        String name = httpMethod.equals("service") ? httpMethod : "do" + capitalised(httpMethod);
        for (Class<?> type = servlet; type != null && type != HttpServlet.class; type = type.getSuperclass()) {
            Optional<Method> found = Arrays.stream(type.getDeclaredMethods())
                    .filter(method -> method.getName().equals(name) && method.getParameterCount() == 2)
                    .findFirst();
            if (found.isPresent()) {
                return found;
            }
        }
        return httpMethod.equals("HEAD") ? handler(servlet, "GET") : Optional.empty();
    }

    private static String capitalised(String httpMethod) {
        return httpMethod.substring(0, 1).toUpperCase(Locale.ROOT)
                + httpMethod.substring(1).toLowerCase(Locale.ROOT);
    }
}
