package io.guildhall.suggestion;

import io.guildhall.community.CommunityId;
import io.guildhall.kernel.UserId;

/**
 * Something that is not to be suggested again.
 *
 * @param subject what it is about: the number of a community or of a skill, a label that is no word of the site, or {@code *}
 * @param user whom it concerns
 */
public record Dismissal(Kind kind, String subject, UserId user) {
    /** What is not to be suggested. The names are kept in the database, so they never change. */
    public enum Kind {
        /** The person to a community: those who run it found that it does not fit. Only they know. */
        PERSON,
        /** A community to the person, who does not want it. */
        COMMUNITY,
        /** A skill to the person, who does not want to offer it. */
        SKILL,
        /** Anything to the person. */
        EVERYTHING
    }

    /** A person who does not fit into a community. */
    public static Dismissal ofPerson(UserId person, CommunityId community) {
        return new Dismissal(Kind.PERSON, Long.toString(community.value()), person);
    }

    /** A community that somebody does not want to come into. */
    public static Dismissal ofCommunity(CommunityId community, UserId user) {
        return new Dismissal(Kind.COMMUNITY, Long.toString(community.value()), user);
    }

    /**
     * A skill that somebody does not want to offer.
     *
     * @param subject its number, or a label of at most 30 characters that is no number
     */
    public static Dismissal ofSkill(String subject, UserId user) {
        return new Dismissal(Kind.SKILL, subject, user);
    }

    /** Everything: somebody wants no suggestions. */
    public static Dismissal ofEverything(UserId user) {
        return new Dismissal(Kind.EVERYTHING, "*", user);
    }
}
