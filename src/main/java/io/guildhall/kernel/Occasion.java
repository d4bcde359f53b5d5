package io.guildhall.kernel;

import java.time.Instant;
import java.util.Optional;

/**
 * Something that happened in a community, or on the site and in none of them, for the notice table to say who hears of it.
 *
 * @param community the number of the community; {@value #NO_COMMUNITY} for what belongs to none
 * @param space where it stood then; {@link AuditEntry#SITE} for what belongs to no community
 * @param person who it happened to: who asked, was invited, has a new role; empty where it concerns everybody
 * @param actor who did it, who is not told of it; empty for the system
 * @param reference what exactly is meant, at most {@value #REFERENCE_MAX} characters: noting the same kind with the same
 *     community, person and reference again tells nobody twice
 * @param detail one line that its text needs, at most {@value #DETAIL_MAX} characters: a reason, roles, a subject; may be empty
 * @param words a long text of people that is told whole, as an announcement is; may be empty
 * @param role the name of the role that members must have to be told; empty for all of them
 */
public record Occasion(
        OccasionKind kind,
        long community,
        SpaceKey space,
        Optional<UserId> person,
        Optional<UserId> actor,
        String reference,
        String detail,
        String words,
        Optional<String> role,
        Instant at) {
    public static final int REFERENCE_MAX = 60;
    public static final int DETAIL_MAX = 450;
    /** Before which badge of the starter set it is, in a detail that names a badge: it has another name in each language. */
    public static final String STARTER_BADGE = "starter:";
    /** No community has this number. */
    public static final long NO_COMMUNITY = 0;
    /** Stands for a role: those members only who joined within the last 90 days. */
    public static final String NEWCOMERS = "NEWCOMERS";

    public Occasion {
        if (reference.length() > REFERENCE_MAX) {
            throw new IllegalArgumentException("a reference is a short key");
        }
        detail = detail.length() <= DETAIL_MAX ? detail : cut(detail);
    }

    /** Something that happened to one person; happening again another time is another occasion. */
    public static Occasion about(
            OccasionKind kind, long community, SpaceKey space, UserId person, Optional<UserId> actor, Instant at) {
        String moment = Long.toString(at.toEpochMilli());
        return new Occasion(kind, community, space, Optional.of(person), actor, moment, "", "", Optional.empty(), at);
    }

    /** Something that concerns the whole community; the reference says which one of its kind. */
    public static Occasion ofAll(
            OccasionKind kind, long community, SpaceKey space, Optional<UserId> actor, String reference, Instant at) {
        return new Occasion(kind, community, space, Optional.empty(), actor, reference, "", "", Optional.empty(), at);
    }

    /**
     * Something that happened on the site, and in no community.
     *
     * @param person who it happened to, or whose matter it is
     * @param reference which of the person's matters; empty where it ends all of its kind
     */
    public static Occasion ofSite(
            OccasionKind kind, UserId person, Optional<UserId> actor, String reference, Instant at) {
        return new Occasion(
                kind,
                NO_COMMUNITY,
                AuditEntry.SITE,
                Optional.of(person),
                actor,
                reference,
                "",
                "",
                Optional.empty(),
                at);
    }

    /** Whether it belongs to no community. */
    public boolean isOfSite() {
        return community == NO_COMMUNITY;
    }

    /** The same of the site, that led to a space: its text links there. */
    public Occasion leadingTo(SpaceKey place) {
        return new Occasion(kind, community, place, person, actor, reference, detail, words, role, at);
    }

    /** The same with one line that its text needs. */
    public Occasion saying(String line) {
        return new Occasion(kind, community, space, person, actor, reference, line, words, role, at);
    }

    /** The same with a long text that is told whole. */
    public Occasion withWords(String text) {
        return new Occasion(kind, community, space, person, actor, reference, detail, text, role, at);
    }

    /** The same for those members only who have a role, by its name, or who are {@value #NEWCOMERS}. */
    public Occasion onlyFor(String name) {
        return new Occasion(kind, community, space, person, actor, reference, detail, words, Optional.of(name), at);
    }

    private static String cut(String line) {
        boolean splitsPair = Character.isHighSurrogate(line.charAt(DETAIL_MAX - 1));
        return line.substring(0, splitsPair ? DETAIL_MAX - 1 : DETAIL_MAX);
    }
}
