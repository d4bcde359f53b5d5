package io.guildhall.site;

import java.lang.constant.ClassDesc;
import java.lang.constant.MethodTypeDesc;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Something of the host that the app's bytecode names: a line of {@code guildhall/linkage.txt}.
 *
 * @param owner the host's type, by its binary name
 * @param name of the member; for a type that the app extends or implements, the app's class; a dash where a kind has none
 * @param descriptor parameter and return types of the member as bytecode has them; a dash where a kind has none
 * @param evidence the tag that says how sure it is
 * @param section the section of the evidence document
 * @param feature the one feature that is off without it; empty where the app does not work without it
 */
public record Need(
        String owner,
        Kind kind,
        String name,
        String descriptor,
        String evidence,
        String section,
        Optional<OptionalFeature> feature) {
    private static final String BETWEEN = " \\| ";

    /** How the app names it; a host where the kind differs cannot be linked. */
    public enum Kind {
        /** Named in a signature, a cast, a catch, or as the owner of a member. */
        TYPE,
        /** Has to be there when the app runs, not only when it is compiled. */
        ANNOTATION,
        EXTENDS,
        IMPLEMENTS,
        /** An interface of one method, which a lambda implements. */
        LAMBDA,
        CONSTRUCTOR,
        METHOD,
        INTERFACE_METHOD,
        STATIC_METHOD,
        FIELD,
        STATIC_FIELD
    }

    /**
     * Reads {@code owner kind name descriptor | evidence | section}, and {@code | feature} after it where there is one.
     *
     * @throws IllegalArgumentException where the line is none
     */
    public static Need parse(String line) {
        String[] columns = line.split(BETWEEN, -1);
        String[] link = columns[0].split(" ", -1);
        if (link.length != 4 || columns.length < 3 || columns.length > 4) {
            throw new IllegalArgumentException("not a line of what is needed: " + line);
        }
        Optional<OptionalFeature> feature =
                columns.length == 4 ? Optional.of(OptionalFeature.valueOf(columns[3])) : Optional.empty();
        return new Need(link[0], Kind.valueOf(link[1]), link[2], link[3], columns[1], columns[2], feature);
    }

    /** The member as people read it, for example {@code getSpace(String): Space}; the app's class, or empty, where there is none. */
    public String member() {
        return switch (kind) {
            case TYPE, ANNOTATION -> "";
            case EXTENDS, IMPLEMENTS -> name;
            case CONSTRUCTOR -> "new " + parameters();
            case FIELD, STATIC_FIELD ->
                name + ": " + ClassDesc.ofDescriptor(descriptor).displayName();
            case LAMBDA, METHOD, INTERFACE_METHOD, STATIC_METHOD ->
                name + parameters() + ": "
                        + MethodTypeDesc.ofDescriptor(descriptor).returnType().displayName();
        };
    }

    /** The type and its member as people read them. */
    public String spelled() {
        return (owner + " " + member()).strip();
    }

    private String parameters() {
        return MethodTypeDesc.ofDescriptor(descriptor).parameterList().stream()
                .map(ClassDesc::displayName)
                .collect(Collectors.joining(", ", "(", ")"));
    }
}
