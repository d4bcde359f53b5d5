package io.guildhall.recognition.badge;

import io.guildhall.kernel.Audit;
import io.guildhall.kernel.AuditEntry;
import io.guildhall.kernel.Ids;
import io.guildhall.kernel.Occasion;
import io.guildhall.kernel.OccasionKind;
import io.guildhall.kernel.Occasions;
import io.guildhall.kernel.UserId;
import io.guildhall.kernel.Viewer;
import io.guildhall.membership.Change;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * Writes down that a badge is given, by people or by its rule, and that the time of one is over: with its line of the record, and its notice. Nobody else does.
 * Whether it may be is asked before.
 */
@Named
final class Granting {
    /** The evidence key of what its rule gave of a badge that somebody may have more than once. */
    private static final String RULE = "rule";

    private final BadgeBook book;
    private final Awards awards;
    private final AwardViews views;
    private final Audit audit;
    private final Occasions occasions;
    private final Ids ids;

    @Inject
    Granting(BadgeBook book, Awards awards, AwardViews views, Audit audit, Occasions occasions, Ids ids) {
        this.book = book;
        this.awards = awards;
        this.views = views;
        this.audit = audit;
        this.occasions = occasions;
        this.ids = ids;
    }

    /**
     * What is to be given.
     *
     * @param by empty where nobody gives it, but its rule
     * @param evidenceKey what keeps the same from being given twice
     * @param evidence the page that it stands on
     */
    record Gift(
            Optional<UserId> by,
            UserId to,
            String reason,
            AwardSource source,
            String evidenceKey,
            Optional<Evidence> evidence) {
        /** What somebody gives. */
        static Gift of(
                UserId by,
                UserId to,
                String reason,
                AwardSource source,
                String evidenceKey,
                Optional<Evidence> evidence) {
            return new Gift(Optional.of(by), to, reason, source, evidenceKey, evidence);
        }

        /** What somebody earned. */
        static Gift earned(UserId by, BadgeClass badge) {
            return new Gift(
                    Optional.empty(),
                    by,
                    "",
                    AwardSource.RULE,
                    badge.multiple() ? RULE : NewAward.ONCE,
                    Optional.empty());
        }
    }

    /** Gives it. Three statements, one more for a page that it stands on, and up to two more the first time that this version is given. */
    Change<AwardView> give(Viewer viewer, BadgePlace place, BadgeClass badge, Gift gift, Instant now) {
        BadgeClass version = book.given(badge, now);
        Award given = awards.add(award(version, place.at(), gift, now), gift.evidence());
        written(OccasionKind.AWARDED, place.at(), given, gift.by(), true, now);
        return made(viewer, place, version, given, now);
    }

    /**
     * Gives a badge to those who earned it and have it not. Two statements, up to two more the first time that this version is given, one for each award, one
     * more where it is told, and three for each whose time with it is over.
     *
     * @param telling whether they are told
     */
    List<Award> earned(
            AwardPlace place,
            BadgeClass badge,
            Collection<UserId> people,
            List<Award> over,
            boolean telling,
            Instant now) {
        over.forEach(award -> expire(place, award, now));
        BadgeClass version = book.given(badge, now);
        List<Award> given = awards.add(people.stream()
                .map(person -> award(version, place, Gift.earned(person, version), now))
                .toList());
        given.forEach(award -> written(OccasionKind.EARNED, place, award, Optional.empty(), telling, now));
        return given;
    }

    /** What tells of mentoring is shown by the earner alone (domain, 9.13); nobody gives such a thing by hand. */
    private Award award(BadgeClass version, AwardPlace place, Gift gift, Instant now) {
        boolean hidden = gift.source() == AwardSource.RULE
                && version.rule().filter(BadgeRule::isOfMentoring).isPresent();
        return new Award(
                0,
                version.id(),
                version.key(),
                version.face(),
                place.community(),
                gift.to(),
                gift.by(),
                gift.reason(),
                gift.source(),
                AwardState.GRANTED,
                now,
                version.endOf(now),
                Optional.empty(),
                hidden,
                false,
                ids.next(),
                OptionalLong.empty(),
                gift.evidenceKey());
    }

    /** Nobody writes down that time went by until the badge is given again. Three statements. */
    void expire(AwardPlace place, Award award, Instant now) {
        Award over = award.expired();
        awards.save(over);
        written(OccasionKind.AWARD_EXPIRED, place, over, Optional.empty(), true, now);
    }

    /** Keeps that somebody took an award back. Four statements. */
    Change<AwardView> revoke(Viewer viewer, BadgePlace place, BadgeClass badge, Award revoked, UserId by, Instant now) {
        awards.save(revoked);
        written(OccasionKind.AWARD_REVOKED, place.at(), revoked, Optional.of(by), true, now);
        return made(viewer, place, badge, revoked, now);
    }

    private Change<AwardView> made(Viewer viewer, BadgePlace place, BadgeClass badge, Award award, Instant now) {
        return Change.made(
                views.of(viewer, award, place.space(), place.rights().awardActs(badge)),
                new AwardChanged(award.id(), award.badgeKey(), award.earner(), award.state(), now));
    }

    /** What became of an award: in the record, and for whoever earned it, who is told which badge, and the reason in the words of whoever gave it or took it back. */
    private void written(
            OccasionKind kind, AwardPlace place, Award award, Optional<UserId> by, boolean telling, Instant now) {
        String object = "award:" + award.id();
        audit.record(new AuditEntry(
                by, kind.act(), place.space(), object, award.state().name(), now));
        if (telling) {
            occasions.note(new Occasion(
                    kind,
                    place.number(),
                    place.space(),
                    Optional.of(award.earner()),
                    by,
                    object,
                    award.face().noted(),
                    award.ending().map(Award.Ending::reason).orElse(award.reason()),
                    Optional.empty(),
                    now));
        }
    }
}
