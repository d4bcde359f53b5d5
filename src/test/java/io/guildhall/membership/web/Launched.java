package io.guildhall.membership.web;

import io.guildhall.community.Community;
import io.guildhall.community.CommunityStatus;
import io.guildhall.community.Lifetime;

/** Puts a community into another status, which no service does yet. */
final class Launched {
    private Launched() {}

    static Community of(Community old, CommunityStatus status) {
        Lifetime life = new Lifetime(
                status, old.life().stage(), old.life().createdAt(), old.life().createdBy());
        return new Community(
                old.id(),
                old.home(),
                life,
                old.settings(),
                old.charter(),
                old.revision(),
                old.charterNo(),
                old.memberCount(),
                old.waitingCount());
    }
}
