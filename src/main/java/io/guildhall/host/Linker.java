package io.guildhall.host;

import io.guildhall.site.Finding;
import io.guildhall.site.Need;
import io.guildhall.site.Trouble;
import io.guildhall.site.Trouble.Reason;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Looks up what a need names, as the virtual machine would link it: the kind of the type, the name, every parameter and the return type of a
 * member, static or not, also where a super type has it. Initialises no class, and throws nothing.
 */
final class Linker {
    /** Resolves members by the virtual machine's own rules, without the rest of their class having to be there. */
    private static final MethodHandles.Lookup MEMBERS = MethodHandles.publicLookup();

    private final ClassLoader loader;

    Linker(ClassLoader loader) {
        this.loader = loader;
    }

    Finding find(Need need) {
        return new Finding(need, trouble(need));
    }

    private Optional<Trouble> trouble(Need need) {
        Class<?> owner;
        try {
            owner = load(need.owner());
        } catch (ClassNotFoundException | LinkageError missing) {
            return trouble(Reason.TYPE_MISSING, missing.toString());
        }
        try {
            return check(owner, need);
        } catch (NoSuchMethodException | NoSuchFieldException | TypeNotPresentException missing) {
            return trouble(Reason.MEMBER_MISSING, alike(owner, need.name()));
        } catch (IllegalAccessException other) {
            return trouble(Reason.NOT_USABLE, alike(owner, need.name()));
        } catch (LinkageError | ReflectiveOperationException | RuntimeException refused) {
            return trouble(Reason.NOT_LINKED, refused.toString());
        }
    }

    private Optional<Trouble> check(Class<?> owner, Need need) throws ReflectiveOperationException {
        return switch (need.kind()) {
            case TYPE -> Optional.empty();
            case ANNOTATION -> annotation(owner);
            case EXTENDS, IMPLEMENTS -> subtype(owner, need);
            case LAMBDA -> lambda(owner, need);
            case CONSTRUCTOR, METHOD, INTERFACE_METHOD, STATIC_METHOD, FIELD, STATIC_FIELD -> member(owner, need);
        };
    }

    private static Optional<Trouble> annotation(Class<?> owner) {
        Retention retention = owner.getAnnotation(Retention.class);
        boolean kept = owner.isAnnotation() && retention != null && retention.value() == RetentionPolicy.RUNTIME;
        return kept ? Optional.empty() : trouble(Reason.NOT_RETAINED, "");
    }

    /** The app's class is loaded, which is where the virtual machine itself checks what may be extended and implemented. */
    private Optional<Trouble> subtype(Class<?> owner, Need need) throws ClassNotFoundException {
        Class<?> own = load(need.name());
        boolean asInterface = need.kind() == Need.Kind.IMPLEMENTS || own.isInterface();
        if (owner.isInterface() != asInterface) {
            return trouble(asInterface ? Reason.NO_INTERFACE : Reason.NO_CLASS, "");
        }
        if (Modifier.isAbstract(own.getModifiers())) {
            return Optional.empty();
        }
        String open = Arrays.stream(own.getMethods())
                .filter(method -> Modifier.isAbstract(method.getModifiers()))
                .map(Method::toString)
                .sorted()
                .collect(Collectors.joining(", "));
        return open.isEmpty() ? Optional.empty() : trouble(Reason.NOT_IMPLEMENTED, open);
    }

    /** A lambda has one method; the interface must ask for that one and no other. */
    private static Optional<Trouble> lambda(Class<?> owner, Need need) {
        if (!owner.isInterface()) {
            return trouble(Reason.NO_INTERFACE, "");
        }
        String asked = Arrays.stream(owner.getMethods())
                .filter(method -> Modifier.isAbstract(method.getModifiers()) && !isOfObject(method))
                .map(method -> method.getName() + " " + typeOf(method).toMethodDescriptorString())
                .sorted()
                .collect(Collectors.joining(", "));
        boolean same = asked.equals(need.name() + " " + need.descriptor());
        return same ? Optional.empty() : trouble(Reason.NOT_IMPLEMENTED, asked);
    }

    private Optional<Trouble> member(Class<?> owner, Need need) throws ReflectiveOperationException {
        if (need.kind() == Need.Kind.INTERFACE_METHOD && !owner.isInterface()) {
            return trouble(Reason.NO_INTERFACE, "");
        }
        if ((need.kind() == Need.Kind.METHOD || need.kind() == Need.Kind.STATIC_METHOD) && owner.isInterface()) {
            return trouble(Reason.NO_CLASS, "");
        }
        switch (need.kind()) {
            case CONSTRUCTOR -> MEMBERS.findConstructor(owner, type(need.descriptor()));
            case STATIC_METHOD -> MEMBERS.findStatic(owner, need.name(), type(need.descriptor()));
            case FIELD -> MEMBERS.findGetter(owner, need.name(), fieldType(need));
            case STATIC_FIELD -> MEMBERS.findStaticGetter(owner, need.name(), fieldType(need));
            default -> MEMBERS.findVirtual(owner, need.name(), type(need.descriptor()));
        }
        return Optional.empty();
    }

    private Class<?> load(String name) throws ClassNotFoundException {
        return Class.forName(name, false, loader);
    }

    private MethodType type(String descriptor) {
        return MethodType.fromMethodDescriptorString(descriptor, loader);
    }

    private Class<?> fieldType(Need need) {
        return type("()" + need.descriptor()).returnType();
    }

    private static MethodType typeOf(Method method) {
        return MethodType.methodType(method.getReturnType(), method.getParameterTypes());
    }

    private static boolean isOfObject(Method method) {
        return Arrays.stream(Object.class.getMethods())
                .anyMatch(its ->
                        its.getName().equals(method.getName()) && typeOf(its).equals(typeOf(method)));
    }

    /** What the type has of that name instead: the first thing that whoever reads the report wants to know. */
    private static String alike(Class<?> owner, String name) {
        try {
            return Arrays.stream(owner.getMethods())
                    .filter(method -> method.getName().equals(name))
                    .map(Method::toString)
                    .sorted()
                    .collect(Collectors.joining(", "));
        } catch (LinkageError | RuntimeException unreadable) {
            return unreadable.toString();
        }
    }

    private static Optional<Trouble> trouble(Reason reason, String detail) {
        return Optional.of(new Trouble(reason, detail));
    }
}
