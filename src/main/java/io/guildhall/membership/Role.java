package io.guildhall.membership;

/** Roles of members (glossary): who runs it, who stands in, who advocates, who sponsors, who keeps an artefact current. */
public enum Role {
    FACILITATOR,
    DEPUTY,
    CHAMPION,
    SPONSOR,
    STEWARD;

    /** Whether nobody has it without agreeing. */
    public boolean needsAgreement() {
        return this == FACILITATOR || this == SPONSOR;
    }
}
