package io.guildhall.kernel;

import java.util.Optional;
import java.util.stream.Stream;

/**
 * What can happen that somebody may be told of. Every transition is one, also those that nobody is told of: the notice table has a
 * row for each. Names are kept in the database, so they never change.
 */
public enum OccasionKind {
    REQUESTED("membership.requested"),
    REQUEST_REMINDED("membership.request-reminded"),
    REQUEST_WITHDRAWN("membership.withdrawn"),
    REQUEST_EXPIRED("membership.request-expired"),
    APPROVED("membership.approved"),
    DECLINED("membership.declined"),
    JOINED("membership.joined"),
    AUTO_JOINED("membership.auto-joined"),
    LEFT("membership.left"),
    INVITED("membership.invited"),
    INVITATION_REMINDED("membership.invitation-reminded"),
    INVITATION_DECLINED("membership.invitation-declined"),
    INVITATION_WITHDRAWN("membership.invitation-withdrawn"),
    INVITATION_LAPSED("membership.invitation-lapsed"),
    INVITE_PROPOSED("membership.invite-proposed"),
    INVITE_DECLINED("membership.invite-declined"),
    INVITE_WITHDRAWN("membership.invite-withdrawn"),
    INVITE_LAPSED("membership.invite-lapsed"),
    WELCOMED("membership.welcomed"),
    REMOVED("membership.removed"),
    BANNED("membership.banned"),
    BAN_LIFTED("membership.lifted"),
    SUSPENDED("membership.suspended"),
    RESUMED("membership.resumed"),
    GUEST_ENDS("membership.guest-ends"),
    GUEST_ENDED("membership.guest-ended"),
    GUEST_UNTIL_SET("membership.guest-until-set"),
    ROLE_GIVEN("membership.roles"),
    ROLE_TAKEN("membership.roles"),
    ROLE_OFFERED("membership.role-offered"),
    ROLE_REFUSED("membership.role-refused"),
    ROLE_OFFER_WITHDRAWN("membership.role-offer-withdrawn"),
    TERM_SET("membership.term-set"),
    TERM_OPENED("membership.term-opened"),
    TERM_ENDS("membership.term-ends"),
    TERM_OVER("membership.term-over"),
    TERM_ENDED("membership.term-ended"),
    VOLUNTEERED("membership.volunteered"),
    STEPPED_BACK("membership.stepped-back"),
    VOLUNTEER_OPPOSED("membership.volunteer-opposed"),
    FOUNDED("community.founded"),
    CHANGED("community.changed"),
    LEFT_BEHIND("community.left-behind"),
    REATTACHED("community.reattached"),
    LAUNCHED("community.launched"),
    DORMANCY_NEAR("community.dormancy-near"),
    DORMANT("community.dormant"),
    AWAKE("community.awake"),
    ORPHANED("community.orphaned"),
    SPACE_ADMINS_ASKED("community.space-admins-asked"),
    SITE_ADMINS_ASKED("community.site-admins-asked"),
    VOLUNTEERS_WANTED("community.volunteers-wanted"),
    RESCUED("community.rescued"),
    ARCHIVED("community.archived"),
    REVIVED("community.revived"),
    UNDONE("community.undone"),
    STAGE_SET("community.stage-set"),
    PARENT_SET("community.parent-set"),
    WELCOME_PAGE_SET("community.welcome-page-set"),
    PATH_SET("newcomer.path-set"),
    STEP_DONE("newcomer.step-done"),
    RULES_TO_ACCEPT("rules.changed"),
    RULES_CORRECTED("rules.corrected"),
    RULES_ACCEPTED("rules.accepted"),
    ANNOUNCED("community.announced"),
    MEETING_SET("meeting.set"),
    MEETING_REMOVED("meeting.removed"),
    AMBITION_PROPOSED("ambition.proposed"),
    AMBITION_WORDED("ambition.worded"),
    AMBITION_VOTED("ambition.voted"),
    AMBITION_UNVOTED("ambition.unvoted"),
    AMBITION_ADOPTED("ambition.adopted"),
    AMBITION_ENDORSED("ambition.endorsed"),
    AMBITION_FULFILLED("ambition.fulfilled"),
    AMBITION_DROPPED("ambition.dropped"),
    REVIEW_DUE("review.due"),
    REVIEW_HELD("review.held"),
    REVIEW_COMMENTED("review.commented"),
    REVIEW_RHYTHM_SET("review.rhythm-set"),
    HAND_OVER_STARTED("handover.started"),
    HAND_OVER_CHECKED("handover.checked"),
    HAND_OVER_ACCEPTED("handover.accepted"),
    HAND_OVER_DECLINED("handover.declined"),
    HAND_OVER_WITHDRAWN("handover.withdrawn"),
    HAND_OVER_EXPIRED("handover.expired"),
    /** However a hand-over ended, for whom it waited. */
    HAND_OVER_ENDED("handover.ended"),
    HAND_OVER_KEPT("handover.kept"),
    PROPOSAL_SUBMITTED("proposal.submitted"),
    PROPOSAL_APPROVED("proposal.approved"),
    PROPOSAL_DECLINED("proposal.declined"),
    PROPOSAL_WITHDRAWN("proposal.withdrawn"),
    ROULETTE_DRAWN("mentoring.drawn"),
    ROULETTE_OVER("mentoring.draw-over"),
    ROULETTE_ALONE("mentoring.draw-alone"),
    ROULETTE_SKIPPED("mentoring.draw-skipped"),
    PAIRING_PAUSED("mentoring.paused"),
    /** Somebody in it is not there any more. */
    PAIRING_PAUSED_ALONE("mentoring.partner-away"),
    PAIRING_RESUMED("mentoring.resumed"),
    PAIRING_RESUMED_BY_ITSELF("mentoring.pause-over"),
    PAIRING_DONE_SAID("mentoring.done-said"),
    PAIRING_DONE_UNSAID("mentoring.done-unsaid"),
    PAIRING_COMPLETED("mentoring.completed"),
    PAIRING_ENDED("mentoring.ended"),
    PAIRING_ENDED_BY_MANAGER("mentoring.ended-by-manager"),
    PAIRING_NUDGED("mentoring.nudged"),
    PAIRING_QUESTIONED("mentoring.questioned"),
    SESSION_PLANNED("mentoring.session-planned"),
    SESSION_MOVED("mentoring.session-moved"),
    SESSION_HELD("mentoring.session-held"),
    SESSION_MISSED("mentoring.session-missed"),
    SESSION_CANCELLED("mentoring.session-cancelled"),
    AGREEMENT_WORDED("mentoring.agreement-worded"),
    AGREEMENT_SIGNED("mentoring.agreement-signed"),
    GOAL_SET("mentoring.goal-set"),
    GOAL_ENDED("mentoring.goal-ended"),
    CIRCLE_FORMED("mentoring.circle-formed"),
    CIRCLE_JOINED("mentoring.circle-joined"),
    CIRCLE_LEFT("mentoring.circle-left"),
    CIRCLE_HOSTED("mentoring.circle-hosted"),
    CIRCLE_ENDED("mentoring.circle-ended"),
    ERASURE_REQUESTED("privacy.erasure-requested"),
    ERASURE_WITHDRAWN("privacy.erasure-withdrawn"),
    ERASED("privacy.erased");

    private final String act;

    OccasionKind(String act) {
        this.act = act;
    }

    /** What the audit calls the transition, or would. */
    public String act() {
        return act;
    }

    /** The kind that the audit calls so; the first where there are several, and empty for an act that is no transition. */
    public static Optional<OccasionKind> ofAct(String act) {
        return Stream.of(values()).filter(kind -> kind.act.equals(act)).findFirst();
    }
}
