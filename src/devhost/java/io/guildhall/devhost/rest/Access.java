package io.guildhall.devhost.rest;

import com.atlassian.plugins.rest.api.security.annotation.AdminOnly;
import com.atlassian.plugins.rest.api.security.annotation.AnonymousSiteAccess;
import com.atlassian.plugins.rest.api.security.annotation.SystemAdminOnly;
import com.atlassian.plugins.rest.api.security.annotation.UnrestrictedAccess;
import io.guildhall.devhost.confluence.Callers;
import io.guildhall.devhost.confluence.DevUser;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Who may call a REST method. Where an element carries several annotations, the strictest holds. */
enum Access {
    UNRESTRICTED(UnrestrictedAccess.class),
    ANONYMOUS_SITE(AnonymousSiteAccess.class),
    /** Without an annotation. */
    LOGGED_IN(null),
    ADMIN(AdminOnly.class),
    SYSTEM_ADMIN(SystemAdminOnly.class);

    private static final Set<Access> ADMINISTRATORS = EnumSet.of(ADMIN, SYSTEM_ADMIN);

    private final Optional<Class<? extends Annotation>> annotation;

    Access(@Nullable Class<? extends Annotation> annotation) {
        this.annotation = Optional.ofNullable(annotation);
    }

    /** What the method says, else what its class says, else logged-in users. */
    static Access of(AnnotatedElement method, AnnotatedElement type) {
        return declaredOn(method).or(() -> declaredOn(type)).orElse(LOGGED_IN);
    }

    private static Optional<Access> declaredOn(AnnotatedElement element) {
        Optional<Access> strictest = Optional.empty();
        for (Access access : values()) {
            if (access.annotation.filter(element::isAnnotationPresent).isPresent()) {
                strictest = Optional.of(access);
            }
        }
        return strictest;
    }

    /** What to answer this thread's caller, or empty where the call may go on. */
    Optional<PlainAnswer> judge(Callers callers) {
        if (this == UNRESTRICTED) {
            return Optional.empty();
        }
        Optional<DevUser> caller = callers.current();
        if (caller.isEmpty()) {
            return this == ANONYMOUS_SITE && callers.anonymousAccess()
                    ? Optional.empty()
                    : Optional.of(PlainAnswer.NOT_LOGGED_IN);
        }
        return ADMINISTRATORS.contains(this) && !callers.isAdministrator(caller.get())
                ? Optional.of(PlainAnswer.NOT_ALLOWED)
                : Optional.empty();
    }
}
