package io.guildhall.site;

/**
 * Why something of the host cannot be used.
 *
 * @param detail for whoever looks into it, in technical English, at most {@value #LONGEST} characters; may be empty
 */
public record Trouble(Reason reason, String detail) {
    private static final int LONGEST = 300;

    public Trouble {
        detail = detail.length() > LONGEST ? detail.substring(0, LONGEST - 1) + "…" : detail;
    }

    /** What is wrong; stable, told to programs. */
    public enum Reason {
        /** There is no such type, or it is not exported to apps. */
        TYPE_MISSING,
        /** The app calls it as an interface, and it is a class. */
        NO_INTERFACE,
        /** The app calls it as a class, and it is an interface. */
        NO_CLASS,
        /** The type has no member of that name with exactly these types. */
        MEMBER_MISSING,
        /** The member is there, but not public, or static where it should not be, or the reverse. */
        NOT_USABLE,
        /** An annotation that is not kept until run time: the host would not see it. */
        NOT_RETAINED,
        /** The host's interface has a method that the app does not implement. */
        NOT_IMPLEMENTED,
        /** The virtual machine refuses to link it. */
        NOT_LINKED,
        /** It could not be set up. */
        FAILED
    }
}
