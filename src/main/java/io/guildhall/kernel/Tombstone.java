package io.guildhall.kernel;

/**
 * What stands in for an erased person wherever a row must remain, so that counts and histories stay true: one for each erasure, random,
 * so that nothing leads back to the person. To the host it is nobody, so it is shown under the neutral name.
 */
public record Tombstone(UserId key) {
    /** What all of them begin with, and no key of a person does. */
    public static final String BEGINNING = "erased-";

    /** A new one; {@code random} comes from {@link Ids}. */
    public static Tombstone of(String random) {
        return new Tombstone(new UserId(BEGINNING + random));
    }

    /** Whether somebody is one, and no person. */
    public static boolean is(UserId user) {
        return user.value().startsWith(BEGINNING);
    }

    /** The text that replaces the key in a column. */
    public String value() {
        return key.value();
    }
}
