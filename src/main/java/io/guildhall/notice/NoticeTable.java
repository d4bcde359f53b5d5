package io.guildhall.notice;

import static io.guildhall.notice.Audience.FACILITATORS;
import static io.guildhall.notice.Audience.INVITER;
import static io.guildhall.notice.Audience.MEMBERS;
import static io.guildhall.notice.Audience.PERSON;
import static io.guildhall.notice.Audience.SITE_ADMINS;
import static io.guildhall.notice.Audience.SPACE_ADMINS;
import static io.guildhall.notice.NoticeRule.nobody;
import static io.guildhall.notice.NoticeRule.tells;
import static io.guildhall.notice.Pace.AT_ONCE;
import static io.guildhall.notice.Pace.WEEKLY;
import static io.guildhall.notice.Target.ANNOUNCEMENTS;
import static io.guildhall.notice.Target.AWARD;
import static io.guildhall.notice.Target.BADGES;
import static io.guildhall.notice.Target.COMMUNITY;
import static io.guildhall.notice.Target.DESK;
import static io.guildhall.notice.Target.DIRECTORY;
import static io.guildhall.notice.Target.KUDOS;
import static io.guildhall.notice.Target.LIFE;
import static io.guildhall.notice.Target.MENTORING;
import static io.guildhall.notice.Target.MINE;
import static io.guildhall.notice.Target.PAIRING;
import static io.guildhall.notice.Target.PRIVACY;
import static io.guildhall.notice.Target.PROGRAMME;
import static io.guildhall.notice.Target.PROPOSALS;
import static io.guildhall.notice.Target.REQUESTS;
import static io.guildhall.notice.Target.REVIEW;
import static io.guildhall.notice.Target.SPACE;

import io.guildhall.kernel.OccasionKind;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The notice table: who hears of what, at once or with the week's mail. Every kind has a row; "nobody" is a row too. At once is only
 * what waits for the person or changes where they stand. A kind with several audiences has several rows.
 */
public final class NoticeTable {
    private static final OccasionKind[] NOMINATIONS_READY = {
        OccasionKind.NOMINATION_READY,
        OccasionKind.NOMINATION_READY_FOR_ADMINISTRATORS,
        OccasionKind.NOMINATION_READY_FOR_SPONSORS,
        OccasionKind.NOMINATION_READY_FOR_SITE
    };

    static final List<NoticeRule> ROWS = List.of(
            tells(OccasionKind.REQUESTED, FACILITATORS, AT_ONCE, "requested", DESK),
            tells(OccasionKind.REQUEST_REMINDED, FACILITATORS, AT_ONCE, "request-reminded", DESK)
                    .settling(OccasionKind.REQUESTED),
            nobody(OccasionKind.REQUEST_WITHDRAWN).settling(OccasionKind.REQUESTED, OccasionKind.REQUEST_REMINDED),
            tells(OccasionKind.REQUEST_EXPIRED, PERSON, AT_ONCE, "request-expired", COMMUNITY)
                    .settling(OccasionKind.REQUESTED, OccasionKind.REQUEST_REMINDED),
            tells(OccasionKind.APPROVED, PERSON, AT_ONCE, "approved", COMMUNITY)
                    .settling(OccasionKind.REQUESTED, OccasionKind.REQUEST_REMINDED),
            tells(OccasionKind.DECLINED, PERSON, AT_ONCE, "declined", COMMUNITY)
                    .settling(OccasionKind.REQUESTED, OccasionKind.REQUEST_REMINDED),
            tells(OccasionKind.JOINED, FACILITATORS, WEEKLY, "joined", COMMUNITY)
                    .settling(OccasionKind.INVITED, OccasionKind.INVITATION_REMINDED),
            tells(OccasionKind.AUTO_JOINED, PERSON, AT_ONCE, "auto-joined", COMMUNITY),
            nobody(OccasionKind.LEFT),
            tells(OccasionKind.INVITED, PERSON, AT_ONCE, "invited", COMMUNITY)
                    .settling(OccasionKind.INVITE_PROPOSED, OccasionKind.INVITED, OccasionKind.INVITATION_REMINDED),
            tells(OccasionKind.INVITATION_REMINDED, PERSON, AT_ONCE, "invitation-reminded", COMMUNITY)
                    .settling(OccasionKind.INVITED),
            tells(OccasionKind.INVITATION_DECLINED, INVITER, WEEKLY, "invitation-declined", COMMUNITY)
                    .settling(OccasionKind.INVITED, OccasionKind.INVITATION_REMINDED),
            nobody(OccasionKind.INVITATION_WITHDRAWN).settling(OccasionKind.INVITED, OccasionKind.INVITATION_REMINDED),
            tells(OccasionKind.INVITATION_LAPSED, PERSON, AT_ONCE, "invitation-lapsed", COMMUNITY)
                    .settling(OccasionKind.INVITED, OccasionKind.INVITATION_REMINDED),
            tells(OccasionKind.INVITATION_LAPSED, INVITER, AT_ONCE, "your-invitation-lapsed", COMMUNITY),
            tells(OccasionKind.INVITE_PROPOSED, FACILITATORS, AT_ONCE, "invite-proposed", DESK),
            tells(OccasionKind.INVITE_DECLINED, INVITER, AT_ONCE, "invite-declined", COMMUNITY)
                    .settling(OccasionKind.INVITE_PROPOSED),
            nobody(OccasionKind.INVITE_WITHDRAWN).settling(OccasionKind.INVITE_PROPOSED),
            tells(OccasionKind.INVITE_LAPSED, INVITER, AT_ONCE, "invite-lapsed", COMMUNITY)
                    .settling(OccasionKind.INVITE_PROPOSED),
            tells(OccasionKind.WELCOMED, PERSON, WEEKLY, "welcomed", COMMUNITY),
            tells(OccasionKind.REMOVED, PERSON, AT_ONCE, "removed", DIRECTORY)
                    .settling(OccasionKind.RULES_TO_ACCEPT, OccasionKind.ROLE_OFFERED),
            nobody(OccasionKind.BANNED)
                    .settling(
                            OccasionKind.REQUESTED,
                            OccasionKind.REQUEST_REMINDED,
                            OccasionKind.INVITED,
                            OccasionKind.INVITATION_REMINDED,
                            OccasionKind.INVITE_PROPOSED,
                            OccasionKind.RULES_TO_ACCEPT,
                            OccasionKind.ROLE_OFFERED),
            nobody(OccasionKind.BAN_LIFTED),
            nobody(OccasionKind.SUSPENDED),
            nobody(OccasionKind.RESUMED),
            tells(OccasionKind.GUEST_ENDS, PERSON, AT_ONCE, "guest-ends", COMMUNITY),
            tells(OccasionKind.GUEST_ENDS, FACILITATORS, AT_ONCE, "your-guest-ends", DESK),
            tells(OccasionKind.GUEST_ENDED, PERSON, AT_ONCE, "guest-ended", DIRECTORY)
                    .settling(OccasionKind.GUEST_ENDS),
            tells(OccasionKind.GUEST_UNTIL_SET, PERSON, AT_ONCE, "guest-until-set", COMMUNITY)
                    .settling(OccasionKind.GUEST_ENDS),
            tells(OccasionKind.ROLE_GIVEN, PERSON, AT_ONCE, "role-given", COMMUNITY)
                    .settling(OccasionKind.ROLE_OFFERED, OccasionKind.VOLUNTEERED),
            tells(OccasionKind.ROLE_TAKEN, PERSON, AT_ONCE, "role-taken", COMMUNITY),
            tells(OccasionKind.ROLE_OFFERED, PERSON, AT_ONCE, "role-offered", COMMUNITY),
            tells(OccasionKind.ROLE_REFUSED, FACILITATORS, AT_ONCE, "role-refused", DESK)
                    .settling(OccasionKind.ROLE_OFFERED),
            nobody(OccasionKind.ROLE_OFFER_WITHDRAWN).settling(OccasionKind.ROLE_OFFERED),
            tells(OccasionKind.TERM_SET, PERSON, AT_ONCE, "term-set", COMMUNITY)
                    .settling(OccasionKind.TERM_ENDS, OccasionKind.TERM_OVER),
            tells(OccasionKind.TERM_OPENED, PERSON, AT_ONCE, "term-opened", COMMUNITY)
                    .settling(OccasionKind.TERM_ENDS, OccasionKind.TERM_OVER),
            tells(OccasionKind.TERM_ENDS, PERSON, AT_ONCE, "term-ends", LIFE),
            tells(OccasionKind.TERM_OVER, PERSON, AT_ONCE, "term-over", LIFE).settling(OccasionKind.TERM_ENDS),
            tells(OccasionKind.TERM_ENDED, PERSON, AT_ONCE, "term-ended", COMMUNITY)
                    .settling(OccasionKind.TERM_ENDS, OccasionKind.TERM_OVER),
            tells(OccasionKind.VOLUNTEERED, FACILITATORS, AT_ONCE, "volunteered", DESK),
            tells(OccasionKind.VOLUNTEERED, SPACE_ADMINS, AT_ONCE, "volunteer-waits", DESK),
            nobody(OccasionKind.STEPPED_BACK).settling(OccasionKind.VOLUNTEERED),
            tells(OccasionKind.VOLUNTEER_OPPOSED, PERSON, AT_ONCE, "volunteer-opposed", COMMUNITY)
                    .settling(OccasionKind.VOLUNTEERED),
            tells(OccasionKind.FOUNDED, PERSON, AT_ONCE, "founded", COMMUNITY),
            nobody(OccasionKind.CHANGED),
            nobody(OccasionKind.LEFT_BEHIND),
            tells(OccasionKind.REATTACHED, FACILITATORS, AT_ONCE, "reattached", LIFE),
            tells(OccasionKind.LAUNCHED, MEMBERS, WEEKLY, "launched", COMMUNITY),
            tells(OccasionKind.DORMANCY_NEAR, FACILITATORS, AT_ONCE, "dormancy-near", DESK),
            tells(OccasionKind.DORMANT, FACILITATORS, WEEKLY, "dormant", DESK).settling(OccasionKind.DORMANCY_NEAR),
            nobody(OccasionKind.AWAKE).settling(OccasionKind.DORMANCY_NEAR),
            tells(OccasionKind.ORPHANED, PERSON, AT_ONCE, "orphaned", COMMUNITY),
            tells(OccasionKind.SPACE_ADMINS_ASKED, SPACE_ADMINS, AT_ONCE, "space-admins-asked", DESK),
            tells(OccasionKind.SITE_ADMINS_ASKED, SITE_ADMINS, AT_ONCE, "site-admins-asked", DESK),
            tells(OccasionKind.VOLUNTEERS_WANTED, MEMBERS, AT_ONCE, "volunteers-wanted", COMMUNITY),
            nobody(OccasionKind.RESCUED)
                    .settling(
                            OccasionKind.ORPHANED,
                            OccasionKind.SPACE_ADMINS_ASKED,
                            OccasionKind.SITE_ADMINS_ASKED,
                            OccasionKind.VOLUNTEERED),
            tells(OccasionKind.ARCHIVED, MEMBERS, AT_ONCE, "archived", COMMUNITY),
            tells(OccasionKind.REVIVED, MEMBERS, WEEKLY, "revived", COMMUNITY),
            nobody(OccasionKind.UNDONE),
            nobody(OccasionKind.STAGE_SET),
            nobody(OccasionKind.PARENT_SET),
            nobody(OccasionKind.WELCOME_PAGE_SET),
            nobody(OccasionKind.PATH_SET),
            nobody(OccasionKind.STEP_DONE),
            tells(OccasionKind.RULES_TO_ACCEPT, MEMBERS, AT_ONCE, "rules-to-accept", COMMUNITY)
                    .settling(OccasionKind.RULES_TO_ACCEPT),
            nobody(OccasionKind.RULES_CORRECTED),
            nobody(OccasionKind.RULES_ACCEPTED).settling(OccasionKind.RULES_TO_ACCEPT),
            tells(OccasionKind.ANNOUNCED, MEMBERS, AT_ONCE, "announced", ANNOUNCEMENTS),
            tells(OccasionKind.MEETING_SET, MEMBERS, WEEKLY, "meeting-set", COMMUNITY),
            tells(OccasionKind.MEETING_REMOVED, MEMBERS, WEEKLY, "meeting-removed", COMMUNITY),
            tells(OccasionKind.AMBITION_PROPOSED, MEMBERS, WEEKLY, "ambition-proposed", COMMUNITY),
            nobody(OccasionKind.AMBITION_WORDED),
            nobody(OccasionKind.AMBITION_VOTED),
            nobody(OccasionKind.AMBITION_UNVOTED),
            tells(OccasionKind.AMBITION_ADOPTED, MEMBERS, WEEKLY, "ambition-adopted", COMMUNITY),
            tells(OccasionKind.AMBITION_ENDORSED, MEMBERS, WEEKLY, "ambition-endorsed", COMMUNITY),
            tells(OccasionKind.AMBITION_FULFILLED, MEMBERS, WEEKLY, "ambition-fulfilled", COMMUNITY),
            nobody(OccasionKind.AMBITION_DROPPED),
            tells(OccasionKind.REVIEW_DUE, FACILITATORS, AT_ONCE, "review-due", REVIEW)
                    .settling(OccasionKind.REVIEW_DUE),
            tells(OccasionKind.REVIEW_DUE, MEMBERS, AT_ONCE, "review-due-sponsor", REVIEW),
            tells(OccasionKind.REVIEW_HELD, MEMBERS, WEEKLY, "review-held", REVIEW)
                    .settling(OccasionKind.REVIEW_DUE),
            tells(OccasionKind.REVIEW_COMMENTED, FACILITATORS, WEEKLY, "review-commented", REVIEW),
            nobody(OccasionKind.REVIEW_RHYTHM_SET).settling(OccasionKind.REVIEW_DUE),
            tells(OccasionKind.HAND_OVER_STARTED, PERSON, AT_ONCE, "hand-over-started", REVIEW),
            nobody(OccasionKind.HAND_OVER_CHECKED),
            tells(OccasionKind.HAND_OVER_ACCEPTED, PERSON, AT_ONCE, "hand-over-accepted", REVIEW),
            tells(OccasionKind.HAND_OVER_DECLINED, PERSON, AT_ONCE, "hand-over-declined", REVIEW),
            nobody(OccasionKind.HAND_OVER_WITHDRAWN).settling(OccasionKind.HAND_OVER_STARTED),
            tells(OccasionKind.HAND_OVER_EXPIRED, PERSON, AT_ONCE, "hand-over-expired", REVIEW),
            nobody(OccasionKind.HAND_OVER_ENDED).settling(OccasionKind.HAND_OVER_STARTED),
            nobody(OccasionKind.HAND_OVER_KEPT),
            tells(OccasionKind.PROPOSAL_SUBMITTED, SITE_ADMINS, AT_ONCE, "proposal-submitted", PROPOSALS),
            tells(OccasionKind.PROPOSAL_APPROVED, PERSON, AT_ONCE, "proposal-approved", SPACE)
                    .settling(OccasionKind.PROPOSAL_SUBMITTED),
            tells(OccasionKind.PROPOSAL_DECLINED, PERSON, AT_ONCE, "proposal-declined", MINE)
                    .settling(OccasionKind.PROPOSAL_SUBMITTED),
            nobody(OccasionKind.PROPOSAL_WITHDRAWN).settling(OccasionKind.PROPOSAL_SUBMITTED),
            nobody(OccasionKind.PROGRAMME_CREATED),
            tells(OccasionKind.PROGRAMME_OPENED, MEMBERS, WEEKLY, "programme-opened", MENTORING),
            nobody(OccasionKind.PROGRAMME_PAUSED),
            nobody(OccasionKind.PROGRAMME_CLOSED),
            nobody(OccasionKind.PROGRAMME_CHANGED),
            nobody(OccasionKind.PROGRAMME_MANAGERS_SET),
            nobody(OccasionKind.ROUND_BEGUN),
            tells(OccasionKind.ROUND_CARRIED, PERSON, AT_ONCE, "round-begun", REQUESTS)
                    .settling(OccasionKind.ROUND_CARRIED),
            nobody(OccasionKind.RUN_STALE),
            nobody(OccasionKind.RUN_PUBLISHED),
            tells(OccasionKind.MATCH_NOBODY, PERSON, AT_ONCE, "match-nobody", REQUESTS),
            tells(OccasionKind.ROULETTE_DRAWN, PERSON, AT_ONCE, "roulette-drawn", PROGRAMME)
                    .settling(OccasionKind.ROULETTE_DRAWN, OccasionKind.ROULETTE_ALONE),
            nobody(OccasionKind.ROULETTE_OVER),
            tells(OccasionKind.ROULETTE_ALONE, PERSON, AT_ONCE, "roulette-alone", PROGRAMME),
            nobody(OccasionKind.ROULETTE_SKIPPED),
            tells(OccasionKind.PAIRING_OFFERED, PERSON, AT_ONCE, "pairing-offered", PAIRING)
                    .settling(OccasionKind.MENTORING_REQUESTED, OccasionKind.MENTORING_REMINDED),
            tells(OccasionKind.PAIRING_OFFER_REMINDED, PERSON, AT_ONCE, "pairing-offer-reminded", PAIRING)
                    .settling(OccasionKind.PAIRING_OFFERED),
            nobody(OccasionKind.PAIRING_AGREED),
            tells(OccasionKind.PAIRING_OFFER_ACCEPTED, PERSON, AT_ONCE, "pairing-offer-accepted", PAIRING),
            tells(OccasionKind.PAIRING_OFFER_DECLINED, PERSON, AT_ONCE, "pairing-offer-declined", REQUESTS)
                    .settling(OccasionKind.PAIRING_OFFERED, OccasionKind.PAIRING_OFFER_REMINDED),
            tells(OccasionKind.PAIRING_OFFER_EXPIRED, PERSON, AT_ONCE, "pairing-offer-expired", REQUESTS)
                    .settling(OccasionKind.PAIRING_OFFERED, OccasionKind.PAIRING_OFFER_REMINDED),
            tells(OccasionKind.PAIRING_OFFER_WITHDRAWN, PERSON, AT_ONCE, "pairing-offer-withdrawn", REQUESTS)
                    .settling(OccasionKind.PAIRING_OFFERED, OccasionKind.PAIRING_OFFER_REMINDED),
            tells(OccasionKind.PAIRING_PAUSED, PERSON, AT_ONCE, "pairing-paused", PAIRING),
            tells(OccasionKind.PAIRING_PAUSED_ALONE, PERSON, AT_ONCE, "pairing-partner-away", PAIRING),
            tells(OccasionKind.PAIRING_RESUMED, PERSON, AT_ONCE, "pairing-resumed", PAIRING),
            tells(OccasionKind.PAIRING_RESUMED_BY_ITSELF, PERSON, AT_ONCE, "pairing-pause-over", PAIRING),
            tells(OccasionKind.PAIRING_DONE_SAID, PERSON, AT_ONCE, "pairing-done-said", PAIRING),
            nobody(OccasionKind.PAIRING_DONE_UNSAID),
            tells(OccasionKind.PAIRING_COMPLETED, PERSON, AT_ONCE, "pairing-completed", PAIRING),
            tells(OccasionKind.PAIRING_ENDED, PERSON, AT_ONCE, "pairing-ended", PAIRING),
            tells(OccasionKind.PAIRING_ENDED_BY_MANAGER, PERSON, AT_ONCE, "pairing-ended-by-manager", PAIRING),
            tells(OccasionKind.PAIRING_NUDGED, PERSON, AT_ONCE, "pairing-nudged", PAIRING),
            tells(OccasionKind.PAIRING_QUESTIONED, PERSON, AT_ONCE, "pairing-questioned", PAIRING),
            tells(OccasionKind.SESSION_PLANNED, PERSON, AT_ONCE, "session-planned", PAIRING),
            tells(OccasionKind.SESSION_MOVED, PERSON, AT_ONCE, "session-moved", PAIRING),
            nobody(OccasionKind.SESSION_HELD),
            nobody(OccasionKind.SESSION_MISSED),
            tells(OccasionKind.SESSION_CANCELLED, PERSON, AT_ONCE, "session-cancelled", PAIRING),
            tells(OccasionKind.AGREEMENT_WORDED, PERSON, AT_ONCE, "agreement-worded", PAIRING),
            tells(OccasionKind.AGREEMENT_SIGNED, PERSON, WEEKLY, "agreement-signed", PAIRING),
            nobody(OccasionKind.GOAL_SET),
            nobody(OccasionKind.GOAL_ENDED),
            tells(OccasionKind.CIRCLE_FORMED, PERSON, AT_ONCE, "circle-formed", PROGRAMME),
            tells(OccasionKind.CIRCLE_JOINED, PERSON, AT_ONCE, "circle-joined", PROGRAMME),
            tells(OccasionKind.CIRCLE_LEFT, PERSON, WEEKLY, "circle-left", PROGRAMME),
            tells(OccasionKind.CIRCLE_HOSTED, PERSON, AT_ONCE, "circle-hosted", PROGRAMME)
                    .settling(OccasionKind.CIRCLE_HOSTED),
            tells(OccasionKind.CIRCLE_ENDED, PERSON, AT_ONCE, "circle-ended", PROGRAMME)
                    .settling(
                            OccasionKind.CIRCLE_FORMED,
                            OccasionKind.CIRCLE_JOINED,
                            OccasionKind.CIRCLE_LEFT,
                            OccasionKind.CIRCLE_HOSTED),
            nobody(OccasionKind.RUN_ASKED),
            tells(OccasionKind.RUN_READY, PERSON, AT_ONCE, "run-ready", REQUESTS),
            tells(OccasionKind.RUN_FAILED, PERSON, AT_ONCE, "run-failed", REQUESTS),
            nobody(OccasionKind.RUN_CANCELLED),
            nobody(OccasionKind.RUN_DISCARDED),
            nobody(OccasionKind.RUN_PINNED),
            nobody(OccasionKind.ENROLLED),
            nobody(OccasionKind.ENROLMENT_CHANGED),
            nobody(OccasionKind.ENROLMENT_PAUSED),
            nobody(OccasionKind.ENROLMENT_RESUMED),
            nobody(OccasionKind.ENROLMENT_WITHDRAWN),
            tells(OccasionKind.MENTORING_REQUESTED, PERSON, AT_ONCE, "mentoring-requested", REQUESTS),
            tells(OccasionKind.MENTORING_REMINDED, PERSON, AT_ONCE, "mentoring-reminded", REQUESTS)
                    .settling(OccasionKind.MENTORING_REQUESTED),
            tells(OccasionKind.MENTORING_ACCEPTED, PERSON, AT_ONCE, "mentoring-accepted", REQUESTS),
            tells(OccasionKind.MENTORING_DECLINED, PERSON, AT_ONCE, "mentoring-declined", REQUESTS),
            nobody(OccasionKind.MENTORING_WITHDRAWN),
            tells(OccasionKind.MENTORING_EXPIRED, PERSON, AT_ONCE, "mentoring-expired", REQUESTS),
            tells(OccasionKind.MENTORING_PLACE_TAKEN, PERSON, AT_ONCE, "mentoring-place-taken", REQUESTS),
            nobody(OccasionKind.MENTORING_ANSWERED)
                    .settling(
                            OccasionKind.MENTORING_REQUESTED,
                            OccasionKind.MENTORING_REMINDED,
                            OccasionKind.PAIRING_OFFERED,
                            OccasionKind.PAIRING_OFFER_REMINDED),
            tells(OccasionKind.MENTORING_SILENT, PERSON, AT_ONCE, "mentoring-silent", REQUESTS),
            nobody(OccasionKind.BADGE_CREATED),
            nobody(OccasionKind.BADGE_CHANGED),
            nobody(OccasionKind.BADGE_ACTIVATED),
            nobody(OccasionKind.BADGE_RETIRED),
            tells(OccasionKind.AWARDED, PERSON, AT_ONCE, "awarded", AWARD),
            tells(OccasionKind.EARNED, PERSON, AT_ONCE, "earned", AWARD),
            nobody(OccasionKind.BADGE_GIVEN_TO_ALL),
            tells(OccasionKind.AWARD_REVOKED, PERSON, AT_ONCE, "award-revoked", AWARD),
            nobody(OccasionKind.AWARD_EXPIRED),
            nobody(OccasionKind.NOMINATED),
            nobody(OccasionKind.NOMINATION_ENDORSED),
            tells(OccasionKind.NOMINATION_READY, FACILITATORS, AT_ONCE, "nomination-ready", DESK),
            tells(OccasionKind.NOMINATION_READY_FOR_ADMINISTRATORS, SPACE_ADMINS, AT_ONCE, "nomination-ready", DESK),
            tells(OccasionKind.NOMINATION_READY_FOR_SPONSORS, MEMBERS, AT_ONCE, "nomination-ready", BADGES),
            tells(OccasionKind.NOMINATION_READY_FOR_SITE, SITE_ADMINS, AT_ONCE, "nomination-ready", DESK),
            tells(OccasionKind.NOMINATION_AWARDED, PERSON, AT_ONCE, "nomination-awarded", BADGES)
                    .settling(NOMINATIONS_READY),
            tells(OccasionKind.NOMINATION_REJECTED, PERSON, AT_ONCE, "nomination-rejected", BADGES)
                    .settling(NOMINATIONS_READY),
            nobody(OccasionKind.NOMINATION_WITHDRAWN).settling(NOMINATIONS_READY),
            tells(OccasionKind.NOMINATION_EXPIRED, PERSON, WEEKLY, "nomination-expired", BADGES)
                    .settling(NOMINATIONS_READY),
            tells(OccasionKind.KUDOS_GIVEN, PERSON, AT_ONCE, "kudos-given", KUDOS),
            nobody(OccasionKind.KUDOS_RETRACTED).settling(OccasionKind.KUDOS_GIVEN),
            tells(OccasionKind.ERASURE_REQUESTED, SITE_ADMINS, AT_ONCE, "erasure-requested", PRIVACY),
            nobody(OccasionKind.ERASURE_WITHDRAWN).settling(OccasionKind.ERASURE_REQUESTED),
            nobody(OccasionKind.ERASED).settling(OccasionKind.ERASURE_REQUESTED));

    private static final Set<OccasionKind> CONSEQUENTIAL = consequential();

    private NoticeTable() {}

    /** The rows of a kind; never none. */
    static List<NoticeRule> of(OccasionKind kind) {
        return ROWS.stream().filter(rule -> rule.kind() == kind).toList();
    }

    /** Whether anything follows from it: somebody is told, or something waits no longer. */
    public static boolean hasConsequences(OccasionKind kind) {
        return CONSEQUENTIAL.contains(kind);
    }

    /** The row whose texts a notice has; empty where a later version has none of that name any more. */
    static Optional<NoticeRule.Told> told(OccasionKind kind, String text) {
        return of(kind).stream()
                .flatMap(rule -> rule.told().stream())
                .filter(told -> told.text().equals(text))
                .findFirst();
    }

    private static Set<OccasionKind> consequential() {
        Set<OccasionKind> kinds = EnumSet.noneOf(OccasionKind.class);
        ROWS.stream()
                .filter(rule -> rule.told().isPresent() || !rule.settles().isEmpty())
                .forEach(rule -> kinds.add(rule.kind()));
        return kinds;
    }
}
