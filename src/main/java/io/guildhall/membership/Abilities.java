package io.guildhall.membership;

/** What the viewer may do in a community, now. Buttons show only what is true here; the services check again. */
public record Abilities(
        boolean join,
        boolean request,
        boolean leave,
        boolean withdraw,
        boolean seeRoster,
        boolean decide,
        boolean edit,
        boolean assignRoles) {}
