package io.guildhall.membership;

/** Port: who says of themselves that they can help with something, answered by the feature above that knows the words of the site. */
public interface SkilledPeople {
    /** Those who offer a skill that is called exactly so, by label or synonym, in any case of letters. At most one statement, and one more once a minute. */
    Skilled offering(String skill);
}
