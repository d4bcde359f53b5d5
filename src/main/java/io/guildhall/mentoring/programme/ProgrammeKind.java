package io.guildhall.mentoring.programme;

import java.util.List;

/** What kind of programme it is. Names are kept in the database, so they never change. */
public enum ProgrammeKind {
    /** Somebody experienced helps somebody who learns. */
    TRADITIONAL(true, true, AgreementUse.SUGGESTED),
    /** Somebody less experienced shows a veteran what is new. */
    REVERSE(true, true, AgreementUse.SUGGESTED),
    /** Two equals help each other: "Peer pairs" on the screen, where the wizard opens. */
    DUO(false, true, AgreementUse.OPTIONAL),
    /** Somebody who knows the place is offered to whoever joins. */
    BUDDY(true, true, AgreementUse.OFF),
    /** Four to six who meet as a group, with a host who changes. */
    CIRCLE(false, false, AgreementUse.OPTIONAL),
    /** Whoever takes part meets somebody else every few weeks, drawn by the app. */
    ROULETTE(false, false, AgreementUse.OFF);

    private final boolean mentors;
    private final boolean choosing;
    private final AgreementUse agreement;

    ProgrammeKind(boolean mentors, boolean choosing, AgreementUse agreement) {
        this.mentors = mentors;
        this.choosing = choosing;
        this.agreement = agreement;
    }

    /** Whether one gives and the other learns; else all are equal. */
    public boolean hasMentors() {
        return mentors;
    }

    /** Whether people ask each other; else groups come about in another way. */
    public boolean isOfTheirChoice() {
        return choosing;
    }

    /** Whether it can go from round to round: not where every newcomer or every draw has a time of its own. */
    public boolean hasRounds() {
        return this != BUDDY && this != ROULETTE;
    }

    /** How it deals with agreements where nobody decided otherwise. */
    public AgreementUse usualAgreement() {
        return agreement;
    }

    /** What people enrol as, the one who gives first. */
    public List<ProgrammeRole> roles() {
        return mentors ? List.of(ProgrammeRole.MENTOR, ProgrammeRole.MENTEE) : List.of(ProgrammeRole.PEER);
    }
}
