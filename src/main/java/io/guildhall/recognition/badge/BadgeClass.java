package io.guildhall.recognition.badge;

import io.guildhall.community.CommunityId;
import io.guildhall.kernel.UserId;
import io.guildhall.recognition.art.Design;
import io.guildhall.recognition.art.StarterDesign;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;

/**
 * A class of badge, in one of its versions.
 *
 * @param id the number of this version in the database; 0 for one of the starter set that is not kept yet
 * @param key what all its versions are called by; it never changes
 * @param version from 1
 * @param community the one that it belongs to; empty for the site
 * @param starter the badge of the starter set whose words it still has
 * @param multiple whether somebody may have it more than once
 * @param expiresAfterDays after how many days an award is over; empty for ever
 * @param awarded whether somebody was given this version, so that it never changes
 * @param supersedes the number of the version before
 * @param createdBy empty for one of the starter set
 * @param revision counts changes over all versions, from 1; it is the ETag
 * @param rule by what it is earned; empty where people give it
 * @param ruledAt since when its rule is so and gives; who had done enough before then is given it when somebody says so. For ever in the starter set
 */
public record BadgeClass(
        long id,
        String key,
        int version,
        Optional<CommunityId> community,
        Optional<StarterDesign> starter,
        BadgeWords words,
        Design design,
        boolean multiple,
        OptionalInt expiresAfterDays,
        Issuers issuers,
        BadgeState state,
        boolean awarded,
        OptionalLong supersedes,
        Optional<UserId> createdBy,
        Instant createdAt,
        Instant changedAt,
        int revision,
        Optional<BadgeRule> rule,
        Instant ruledAt) {
    public static final int DAYS_MAX = 3_650;

    /** Where its rule counts: in its community or in the one that the rule names; empty for everywhere. */
    public Optional<CommunityId> counted() {
        return community.or(() -> rule.flatMap(BadgeRule::place));
    }

    /** Whether it is one of the starter set that is earned, and so given by nobody. */
    public boolean isEarnedAlone() {
        return rule.isPresent() && starter.filter(StarterDesign::isEarned).isPresent();
    }

    /** How it is told at a glance. */
    public BadgeFace face() {
        return new BadgeFace(words.name(), starter, design);
    }

    /** Whether it is kept in the database already. */
    public boolean isKept() {
        return id != 0;
    }

    /** Whether it belongs to the site and not to one community. */
    public boolean isOfSite() {
        return community.isEmpty();
    }

    /** When an award of that moment is over; empty for never. */
    Optional<Instant> endOf(Instant given) {
        return expiresAfterDays.isEmpty()
                ? Optional.empty()
                : Optional.of(given.plus(Duration.ofDays(expiresAfterDays.getAsInt())));
    }

    /** The same under the number that the database gave it. */
    public BadgeClass numbered(long number) {
        return new BadgeClass(
                number,
                key,
                version,
                community,
                starter,
                words,
                design,
                multiple,
                expiresAfterDays,
                issuers,
                state,
                awarded,
                supersedes,
                createdBy,
                createdAt,
                changedAt,
                revision,
                rule,
                ruledAt);
    }

    /** One of the starter set as it is kept from now on. */
    BadgeClass born(Instant at) {
        return new BadgeClass(
                id,
                key,
                version,
                community,
                starter,
                words,
                design,
                multiple,
                expiresAfterDays,
                issuers,
                state,
                awarded,
                supersedes,
                createdBy,
                at,
                at,
                revision,
                rule,
                rule.isPresent() ? ruledAt : at);
    }

    BadgeClass given() {
        return new BadgeClass(
                id,
                key,
                version,
                community,
                starter,
                words,
                design,
                multiple,
                expiresAfterDays,
                issuers,
                state,
                true,
                supersedes,
                createdBy,
                createdAt,
                changedAt,
                revision,
                rule,
                ruledAt);
    }

    BadgeClass in(BadgeState other, Instant at) {
        return new BadgeClass(
                id,
                key,
                version,
                community,
                starter,
                words,
                design,
                multiple,
                expiresAfterDays,
                issuers,
                other,
                awarded,
                supersedes,
                createdBy,
                createdAt,
                at,
                revision + 1,
                rule,
                rule.isPresent() && other != BadgeState.ACTIVE ? ruledAt : at);
    }

    /** As it is wanted; where this version was awarded, as a version of its own that is not kept yet. */
    BadgeClass edited(WantedBadge wanted, Design drawn, Optional<BadgeRule> earned, UserId by, Instant at) {
        boolean next = awarded;
        return new BadgeClass(
                next ? 0 : id,
                key,
                next ? version + 1 : version,
                community,
                starter.filter(same -> wanted.words().equals(words) && earned.equals(rule)),
                wanted.words(),
                drawn,
                wanted.multiple(),
                wanted.expiresAfterDays(),
                wanted.issuers(),
                state,
                false,
                next ? OptionalLong.of(id) : supersedes,
                createdBy.or(() -> Optional.of(by)),
                next ? at : createdAt,
                at,
                revision + 1,
                earned,
                earned.isPresent() && earned.equals(rule) ? ruledAt : at);
    }
}
