package io.guildhall.linkage;

/**
 * Something of the host that the bytecode names, as one line has it: {@code owner kind name descriptor}, a dash for what a kind does not have.
 *
 * @param owner the type, with dots
 * @param name of the member; of the class of the app that extends or implements the type
 */
public record Link(String owner, Kind kind, String name, String descriptor) implements Comparable<Link> {
    /** How it is named; a host where the kind differs cannot be linked. */
    public enum Kind {
        TYPE,
        ANNOTATION,
        EXTENDS,
        IMPLEMENTS,
        LAMBDA,
        CONSTRUCTOR,
        METHOD,
        INTERFACE_METHOD,
        STATIC_METHOD,
        FIELD,
        STATIC_FIELD
    }

    static Link type(String owner, Kind kind) {
        return new Link(owner, kind, "-", "-");
    }

    @Override
    public String toString() {
        return owner + " " + kind + " " + name + " " + descriptor;
    }

    @Override
    public int compareTo(Link other) {
        return toString().compareTo(other.toString());
    }
}
