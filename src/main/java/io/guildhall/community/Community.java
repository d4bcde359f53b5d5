package io.guildhall.community;

import io.guildhall.kernel.Space;
import io.guildhall.kernel.SpaceKey;
import java.time.Instant;
import java.util.Optional;

/**
 * A community.
 *
 * @param arrangements what it has arranged besides; changes of it leave the revision alone
 * @param revision counts changes of charter and settings, from 1; it is the ETag
 * @param charterNo the number of the current charter version, from 1
 * @param memberCount active members, set from a count under the community's lock
 * @param waitingCount requests that wait for an answer, set in the same way
 * @param guestCount those of the members who are guests, set in the same way
 * @param turnout how many people wrote something, counted from time to time
 */
public record Community(
        CommunityId id,
        Home home,
        Lifetime life,
        CommunitySettings settings,
        Charter charter,
        Arrangements arrangements,
        int revision,
        int charterNo,
        int memberCount,
        int waitingCount,
        int guestCount,
        Turnout turnout) {
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
        return new Community(
                id,
                present,
                life,
                settings,
                charter,
                arrangements,
                revision,
                charterNo,
                memberCount,
                waitingCount,
                guestCount,
                turnout);
    }

    /** With as many members as were counted. */
    public Community withMembers(int counted) {
        return new Community(
                id,
                home,
                life,
                settings,
                charter,
                arrangements,
                revision,
                charterNo,
                counted,
                waitingCount,
                guestCount,
                turnout);
    }

    /** With as many waiting requests as were counted. */
    public Community withWaiting(int counted) {
        return new Community(
                id,
                home,
                life,
                settings,
                charter,
                arrangements,
                revision,
                charterNo,
                memberCount,
                counted,
                guestCount,
                turnout);
    }

    /** With as many guests as were counted. */
    public Community withGuests(int counted) {
        return new Community(
                id,
                home,
                life,
                settings,
                charter,
                arrangements,
                revision,
                charterNo,
                memberCount,
                waitingCount,
                counted,
                turnout);
    }

    /** With as many people who wrote something as were counted. */
    public Community withTurnout(Turnout counted) {
        return new Community(
                id,
                home,
                life,
                settings,
                charter,
                arrangements,
                revision,
                charterNo,
                memberCount,
                waitingCount,
                guestCount,
                counted);
    }

    /** The next revision; a charter that differs becomes the next version. */
    public Community revised(Charter next, CommunitySettings decided) {
        int no = next.equals(charter) ? charterNo : charterNo + 1;
        return new Community(
                id,
                home,
                life,
                decided,
                next,
                arrangements,
                revision + 1,
                no,
                memberCount,
                waitingCount,
                guestCount,
                turnout);
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
        return new Community(
                id,
                home,
                life,
                settings,
                charter,
                others,
                revision,
                charterNo,
                memberCount,
                waitingCount,
                guestCount,
                turnout);
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
                revision,
                charterNo,
                memberCount,
                waitingCount,
                guestCount,
                Turnout.none());
    }

    /** In another time of its life. */
    public Community withLife(Lifetime other) {
        return new Community(
                id,
                home,
                other,
                settings,
                charter,
                arrangements,
                revision,
                charterNo,
                memberCount,
                waitingCount,
                guestCount,
                turnout);
    }
}
