package io.guildhall.membership;

/** Something a viewer may do in a community, now. Buttons show only what is there; the services check again. */
public enum Ability {
    /** Become a member at once, by joining or by accepting an invitation. */
    JOIN("join"),
    /** Ask to become one. */
    REQUEST("request"),
    LEAVE("leave"),
    /** Take a request back. */
    WITHDRAW("withdraw"),
    /** Not accept an invitation. */
    REFUSE("refuse"),
    SEE_ROSTER("seeRoster"),
    /** Answer requests, remove and ban. */
    DECIDE("decide"),
    INVITE("invite"),
    /** Name people whom those who run the community may invite; for those who do not invite themselves. */
    PROPOSE("propose"),
    /** Take or not take the roles that one was offered. */
    ANSWER_OFFER("answerOffer"),
    /** Offer to facilitate. */
    VOLUNTEER("volunteer"),
    /** Take that offer back. */
    STEP_BACK("stepBack"),
    /** Change charter and settings. */
    EDIT("edit"),
    /** Let the whole site know of it. */
    LIST_ON_SITE("listOnSite"),
    /** Bring back what is archived. */
    REVIVE("revive"),
    ASSIGN_ROLES("assignRoles"),
    /** Read what happened, also once it is archived. */
    SEE_HISTORY("seeHistory"),
    /** Give and take the role of facilitator, too: not those who only stand in for one. */
    MAKE_FACILITATORS("makeFacilitators"),
    /** Do what members do together: vote, enrol, nominate, thank. Not who has not accepted the ground rules in time. */
    TAKE_PART("takePart");

    private final String field;

    Ability(String field) {
        this.field = field;
    }

    /** What it is called over REST. */
    public String field() {
        return field;
    }
}
