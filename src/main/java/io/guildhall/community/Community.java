package io.guildhall.community;

import io.guildhall.kernel.Space;
import io.guildhall.kernel.SpaceKey;
import java.time.Instant;
import java.util.Optional;

/**
 * A community.
 *
 * @param arrangements what it has arranged besides; changes of it leave the revision alone
 */
public record Community(
        CommunityId id,
        Home home,
        Lifetime life,
        CommunitySettings settings,
        Charter charter,
        Arrangements arrangements,
        Versions versions,
        Counted counted) {
    /** Counts changes of charter and settings, from 1; it is the ETag. */
    public int revision() {
        return versions.revision();
    }

    /** The number of the current charter version, from 1. */
    public int charterNo() {
        return versions.charter();
    }

    /** Active members. */
    public int memberCount() {
        return counted.members();
    }

    /** Requests that wait for an answer. */
    public int waitingCount() {
        return counted.waiting();
    }

    /** Those of the members who are guests. */
    public int guestCount() {
        return counted.guests();
    }

    /** How many people wrote something, counted from time to time. */
    public Turnout turnout() {
        return counted.turnout();
    }

    public SpaceKey space() {
        return home.key();
    }

    /** What its space was called when it was last written. */
    public String name() {
        return home.name();
    }

    /** Whether nobody outside is told of it, and only administrators bring in guests. */
    public boolean isConfidential() {
        return arrangements.admission().confidential();
    }

    /** Who may know of it: as it is set, but for a confidential one, which is hidden. */
    public Listing listing() {
        return isConfidential() ? Listing.HIDDEN : settings.listing();
    }

    public boolean isArchived() {
        return life.status() == CommunityStatus.ARCHIVED;
    }

    /** When those who run it look back next; empty before the launch, and where they do not. */
    public Optional<Instant> nextReview() {
        ReviewRhythm reviews = life.reviews();
        return reviews.months() == 0
                ? Optional.empty()
                : reviews.due().or(() -> arrangements.launchedAt().flatMap(reviews::after));
    }

    /** Whether a review should have been held by then. One that is archived has none to hold. */
    public boolean isReviewDue(Instant now) {
        return !isArchived() && nextReview().filter(due -> !due.isAfter(now)).isPresent();
    }

    /** The community as it stands in its space: archived where the space is. */
    public Community asSeenIn(Space host) {
        return host.archived() && !isArchived() ? withLife(life.in(CommunityStatus.ARCHIVED)) : this;
    }

    /** With its space as it is now. */
    public Community at(Home present) {
        return new Community(id, present, life, settings, charter, arrangements, versions, counted);
    }

    /** With as many members as were counted. */
    public Community withMembers(int members) {
        return counted(new Counted(members, counted.waiting(), counted.guests(), counted.turnout()));
    }

    /** With as many waiting requests as were counted. */
    public Community withWaiting(int waiting) {
        return counted(new Counted(counted.members(), waiting, counted.guests(), counted.turnout()));
    }

    /** With as many guests as were counted. */
    public Community withGuests(int guests) {
        return counted(new Counted(counted.members(), counted.waiting(), guests, counted.turnout()));
    }

    /** With as many people who wrote something as were counted. */
    public Community withTurnout(Turnout other) {
        return counted(new Counted(counted.members(), counted.waiting(), counted.guests(), other));
    }

    /** The next revision; a charter that differs becomes the next version. */
    public Community revised(Charter next, CommunitySettings decided) {
        return new Community(
                id, home, life, decided, next, arrangements, versions.next(!next.equals(charter)), counted);
    }

    /** As it is kept once its space is gone: archived, and under a key that no space can have. */
    public Community homeless() {
        return at(home.left(id.value())).withLife(life.in(CommunityStatus.ARCHIVED));
    }

    /** Having seen something happen in it then. */
    public Community lively(Instant at) {
        return withLife(life.with(life.pulse().seen(at)));
    }

    /** With what is arranged now. */
    public Community arranged(Arrangements others) {
        return new Community(id, home, life, settings, charter, others, versions, counted);
    }

    /**
     * With what is told at the door of a community that the whole site may know of: name, concern, and how one comes in.
     *
     * @param awaited whether whoever stands there is invited: they also read what they would accept
     */
    public Community atTheDoor(boolean awaited) {
        return new Community(
                id,
                home,
                life,
                settings,
                Charter.about(charter.concern()),
                arrangements.atTheDoor(awaited),
                versions,
                new Counted(counted.members(), counted.waiting(), counted.guests(), Turnout.none()));
    }

    /** In another time of its life. */
    public Community withLife(Lifetime other) {
        return new Community(id, home, other, settings, charter, arrangements, versions, counted);
    }

    private Community counted(Counted anew) {
        return new Community(id, home, life, settings, charter, arrangements, versions, anew);
    }
}
