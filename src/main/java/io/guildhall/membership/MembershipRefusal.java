package io.guildhall.membership;

import io.guildhall.kernel.RefusalCode;

/** Why something about a membership was refused. */
public enum MembershipRefusal implements RefusalCode {
    BANNED("membership.banned", Kind.FORBIDDEN),
    INVITE_ONLY("membership.invite-only", Kind.FORBIDDEN),
    CLOSED("membership.closed", Kind.FORBIDDEN),
    /** The detail is the {@link java.time.Instant} from which one may ask again. */
    COOLING_DOWN("membership.cooling-down", Kind.CONFLICT),
    /** There are as many members as the community wants; the detail is how many that are. */
    FULL("community.full", Kind.CONFLICT),
    /** Nothing was offered that could be accepted. */
    NO_OFFER("membership.no-offer", Kind.CONFLICT),
    /** Nobody is looked for who would facilitate, or it cannot be this person. */
    NOT_WANTED("membership.not-wanted", Kind.CONFLICT),
    /** They do not offer to facilitate, or not any more. */
    NOT_VOLUNTEERING("membership.not-volunteering", Kind.CONFLICT),
    /** The host does not let them in at present: nothing can be given until it does. */
    PERSON_INACTIVE("membership.person-inactive", Kind.CONFLICT),
    /** Not now; why is for those to know who run the community. */
    NOT_POSSIBLE("membership.not-possible", Kind.CONFLICT),
    LAST_FACILITATOR("membership.last-facilitator", Kind.CONFLICT),
    /** Somebody decided already; the details are the state found and the name of who made it, empty if it is not shown. */
    DECIDED_ALREADY("membership.decided-already", Kind.CONFLICT),
    /** What was wanted is not possible from the state found; the details are that state and the name of who made it, or empty. */
    OTHER_STATE("membership.other-state", Kind.CONFLICT),
    /** Nobody removes or bans themselves: they leave. */
    OWN_PLACE("membership.own-place", Kind.CONFLICT),
    NOT_A_MEMBER("membership.not-a-member", Kind.CONFLICT),
    NOT_FACILITATOR("membership.not-facilitator", Kind.FORBIDDEN),
    MAY_NOT_INVITE("membership.may-not-invite", Kind.FORBIDDEN),
    /** While a community gathers its founders, only so many invitations are open at a time. */
    TOO_MANY_INVITED("membership.too-many-invited", Kind.CONFLICT),
    /** They were invited as a guest for a time that is over. */
    GUEST_OVER("membership.guest-over", Kind.CONFLICT),
    /** Only administrators bring guests into a confidential community. */
    GUESTS_BY_ADMINS("membership.guests-by-admins", Kind.FORBIDDEN),
    /** They neither facilitate nor were asked to: there is no term to set. */
    NO_TERM("membership.no-term", Kind.CONFLICT),
    NOT_A_GUEST("membership.not-a-guest", Kind.CONFLICT),
    UNKNOWN_PERSON("membership.unknown-person", Kind.NOT_FOUND),
    /** The host no longer knows them: what they have can be taken, nothing can be given. */
    PERSON_GONE("membership.person-gone", Kind.CONFLICT),
    /** Names are not shown; the detail is how many members there are. */
    ROSTER_HIDDEN("roster.hidden", Kind.FORBIDDEN),
    /** There are ground rules, and they were not accepted. */
    RULES_NOT_ACCEPTED("rules.not-accepted", Kind.CONFLICT),
    /** Another version of the ground rules was accepted than the one that holds. */
    RULES_OUTDATED("rules.outdated", Kind.CONFLICT),
    NO_RULES("rules.none", Kind.CONFLICT),
    BAD_CURSOR("list.bad-cursor", Kind.INVALID),
    INVALID("membership.invalid", Kind.INVALID);

    private final String code;
    private final Kind kind;

    MembershipRefusal(String code, Kind kind) {
        this.code = code;
        this.kind = kind;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
