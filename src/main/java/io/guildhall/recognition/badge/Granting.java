package io.guildhall.recognition.badge;

import io.guildhall.kernel.Audit;
import io.guildhall.kernel.AuditEntry;
import io.guildhall.kernel.Ids;
import io.guildhall.kernel.OccasionKind;
import io.guildhall.kernel.Occasions;
import io.guildhall.kernel.UserId;
import io.guildhall.kernel.Viewer;
import io.guildhall.membership.Change;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;

/** Writes down that a badge is given, and that the time of one is over: with its line of the record, and its notice. Whether it may be is asked before. */
@Named
final class Granting {
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
     * @param evidenceKey what keeps the same from being given twice
     * @param evidence the page that it stands on
     */
    record Gift(
            UserId by, UserId to, String reason, AwardSource source, String evidenceKey, Optional<Evidence> evidence) {}

    /** Gives it. Three statements, one more for a page that it stands on, and up to two more the first time that this version is given. */
    Change<AwardView> give(Viewer viewer, BadgePlace place, BadgeClass badge, Gift gift, Instant now) {
        BadgeClass given = book.given(badge, now);
        Award award = awards.add(
                new Award(
                        0,
                        given.id(),
                        given.key(),
                        given.face(),
                        place.community(),
                        gift.to(),
                        Optional.of(gift.by()),
                        gift.reason(),
                        gift.source(),
                        AwardState.GRANTED,
                        now,
                        given.endOf(now),
                        Optional.empty(),
                        false,
                        false,
                        ids.next(),
                        OptionalLong.empty(),
                        gift.evidenceKey()),
                gift.evidence());
        return made(viewer, place, award, OccasionKind.AWARDED, gift.by(), now);
    }

    /** Nobody writes down that time went by until somebody gives the badge again. Three statements. */
    void expire(BadgePlace place, Award award, Instant now) {
        awards.save(award.expired());
        audit.record(new AuditEntry(
                Optional.empty(),
                OccasionKind.AWARD_EXPIRED.act(),
                place.key(),
                "award:" + award.id(),
                AwardState.EXPIRED.name(),
                now));
        occasions.note(AwardNews.of(OccasionKind.AWARD_EXPIRED, place, award, Optional.empty(), now));
    }

    /** What became of an award: in the record, and for whoever earned it. */
    Change<AwardView> made(Viewer viewer, BadgePlace place, Award award, OccasionKind kind, UserId by, Instant now) {
        String state = award.state().name();
        audit.record(new AuditEntry(Optional.of(by), kind.act(), place.key(), "award:" + award.id(), state, now));
        occasions.note(AwardNews.of(kind, place, award, Optional.of(by), now));
        return Change.made(
                views.of(viewer, award, place.space(), true),
                new AwardChanged(award.id(), award.badgeKey(), award.earner(), award.state(), now));
    }
}
