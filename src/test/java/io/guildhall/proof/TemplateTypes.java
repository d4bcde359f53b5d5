package io.guildhall.proof;

import io.guildhall.proof.Template.Call;
import io.guildhall.proof.Template.Reference;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.WildcardType;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Finds out which methods of our own classes a template calls, by following the types that the methods return. */
public final class TemplateTypes {
    private final Collection<Class<?>> candidates;
    private final Set<String> calls = new TreeSet<>();
    private final Set<String> problems = new TreeSet<>();

    /** The candidates are the classes of objects that templates are given. */
    public TemplateTypes(Collection<Class<?>> candidates) {
        this.candidates = candidates;
    }

    /** Called methods as the allowlist writes them. */
    public Set<String> calls() {
        return calls;
    }

    /** Calls of methods that are not there, and variables of no known type. */
    public Set<String> problems() {
        return problems;
    }

    /** Follows every reference of a template. */
    public void read(Template template) {
        Map<String, Type> types = new HashMap<>();
        for (String variable : template.variables()) {
            rootType(template, variable)
                    .ifPresentOrElse(
                            type -> types.put(variable, type),
                            () -> problems.add(
                                    template.name() + ": not just one class has all that is called on $" + variable));
        }
        for (Reference reference : template.references()) {
            Type type = types.get(reference.variable());
            for (Call call : reference.calls()) {
                type = type == null ? null : follow(template, type, call);
            }
            if (!reference.loopVariable().isEmpty() && type != null) {
                types.put(reference.loopVariable(), itemOf(type));
            }
        }
    }

    private Optional<Type> rootType(Template template, String variable) {
        Set<Call> called = template.references().stream()
                .filter(reference -> reference.variable().equals(variable)
                        && !reference.calls().isEmpty())
                .map(reference -> reference.calls().get(0))
                .collect(Collectors.toSet());
        List<Class<?>> fitting = candidates.stream()
                .filter(type ->
                        called.stream().allMatch(call -> method(type, call).isPresent()))
                .toList();
        if (fitting.size() == 1) {
            return Optional.of(fitting.get(0));
        }
        return fitting.stream()
                .filter(type -> type.getSimpleName().equals(viewNamedAs(template)))
                .<Type>map(type -> type)
                .findFirst();
    }

    /** Where several fit, the template and its view have one name: {@code …-facts.vm} shows a {@code FactsView}. */
    private static String viewNamedAs(Template template) {
        String word = template.name().replaceAll(".*[/-]|\\.vm$", "");
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1) + "View";
    }

    private Type follow(Template template, Type type, Call call) {
        Class<?> raw = raw(type);
        Optional<Method> method = method(raw, call);
        if (method.isEmpty()) {
            problems.add(template.name() + ": " + raw.getSimpleName() + " has no public " + call.method() + " with "
                    + call.arguments() + " arguments");
            return Object.class;
        }
        if (raw.getName().startsWith("io.guildhall.")) {
            calls.add(signature(method.get()));
        }
        return method.get().getGenericReturnType();
    }

    private static Optional<Method> method(Class<?> type, Call call) {
        return Arrays.stream(type.getMethods())
                .filter(method ->
                        method.getName().equals(call.method()) && method.getParameterCount() == call.arguments())
                .findFirst();
    }

    /** A method as the allowlist writes it. */
    public static String signature(Method method) {
        return method.getDeclaringClass().getName() + "#" + method.getName()
                + Arrays.stream(method.getParameterTypes())
                        .map(Class::getName)
                        .collect(Collectors.joining(",", "(", ")"));
    }

    private static Type itemOf(Type type) {
        if (type instanceof ParameterizedType generic) {
            Type item = generic.getActualTypeArguments()[generic.getActualTypeArguments().length - 1];
            return item instanceof WildcardType wildcard ? wildcard.getUpperBounds()[0] : item;
        }
        return Object.class;
    }

    private static Class<?> raw(Type type) {
        if (type instanceof Class<?> plain) {
            return plain;
        }
        return type instanceof ParameterizedType generic ? (Class<?>) generic.getRawType() : Object.class;
    }
}
