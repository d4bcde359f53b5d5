package io.guildhall.recognition.badge;

import io.guildhall.community.CommunityId;
import io.guildhall.kernel.UserId;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.LongSupplier;

/**
 * That somebody was given a badge.
 *
 * @param id its number in the database
 * @param badge the number of the version that was given
 * @param badgeKey the badge, whatever its version
 * @param face how the badge looked then; a version that was given never changes
 * @param community where it was given; empty for the site
 * @param giver empty where no person gave it
 * @param state as it is kept; {@link #stateAt} knows of time
 * @param expiresAt empty for never
 * @param ending how it was taken back; empty where it was not
 * @param hidden whether only the earner and the giver see it
 * @param shared whether the earner lets everybody verify it
 * @param credentialId what its credential is called by, which says nothing
 * @param statusIndex its place in the list of revoked credentials; empty until it has a credential
 * @param evidenceKey what keeps the same from being awarded twice
 */
public record Award(
        long id,
        long badge,
        String badgeKey,
        BadgeFace face,
        Optional<CommunityId> community,
        UserId earner,
        Optional<UserId> giver,
        String reason,
        AwardSource source,
        AwardState state,
        Instant at,
        Optional<Instant> expiresAt,
        Optional<Ending> ending,
        boolean hidden,
        boolean shared,
        String credentialId,
        OptionalLong statusIndex,
        String evidenceKey) {
    /** The shortest reason, in characters. */
    public static final int REASON_MIN = 10;

    public static final int REASON_MAX = 500;

    /** How an award was taken back. */
    public record Ending(Instant at, UserId by, String reason) {}

    /** Its state at a moment: one whose time is over counts as expired before anybody wrote that down. */
    public AwardState stateAt(Instant now) {
        boolean over = expiresAt.filter(end -> !end.isAfter(now)).isPresent();
        return state == AwardState.GRANTED && over ? AwardState.EXPIRED : state;
    }

    /** Whether it is one of the viewer's own matters: they earned or gave it. */
    public boolean isOf(UserId viewer) {
        return earner.equals(viewer) || giver.filter(viewer::equals).isPresent();
    }

    /** The same under the number that the database gave it. */
    public Award numbered(long number) {
        return new Award(
                number,
                badge,
                badgeKey,
                face,
                community,
                earner,
                giver,
                reason,
                source,
                state,
                at,
                expiresAt,
                ending,
                hidden,
                shared,
                credentialId,
                statusIndex,
                evidenceKey);
    }

    Award expired() {
        return new Award(
                id,
                badge,
                badgeKey,
                face,
                community,
                earner,
                giver,
                reason,
                source,
                AwardState.EXPIRED,
                at,
                expiresAt,
                ending,
                hidden,
                shared,
                credentialId,
                statusIndex,
                evidenceKey);
    }

    Award revoked(Ending ended) {
        return new Award(
                id,
                badge,
                badgeKey,
                face,
                community,
                earner,
                giver,
                reason,
                source,
                AwardState.REVOKED,
                at,
                expiresAt,
                Optional.of(ended),
                hidden,
                shared,
                credentialId,
                statusIndex,
                evidenceKey);
    }

    /** One that is kept to oneself cannot be verified by others either. */
    Award shown(boolean toOthers) {
        return new Award(
                id,
                badge,
                badgeKey,
                face,
                community,
                earner,
                giver,
                reason,
                source,
                state,
                at,
                expiresAt,
                ending,
                !toOthers,
                shared && toOthers,
                credentialId,
                statusIndex,
                evidenceKey);
    }

    /** Shared with all, at a place in the list of revoked credentials, which is asked for the first time only. */
    Award shared(LongSupplier place) {
        return (statusIndex.isPresent() ? this : placed(place.getAsLong())).sharing(true);
    }

    private Award placed(long place) {
        return new Award(
                id,
                badge,
                badgeKey,
                face,
                community,
                earner,
                giver,
                reason,
                source,
                state,
                at,
                expiresAt,
                ending,
                hidden,
                shared,
                credentialId,
                OptionalLong.of(place),
                evidenceKey);
    }

    /** Sharing something shows it. */
    Award sharing(boolean withAll) {
        return new Award(
                id,
                badge,
                badgeKey,
                face,
                community,
                earner,
                giver,
                reason,
                source,
                state,
                at,
                expiresAt,
                ending,
                hidden && !withAll,
                withAll,
                credentialId,
                statusIndex,
                evidenceKey);
    }
}
