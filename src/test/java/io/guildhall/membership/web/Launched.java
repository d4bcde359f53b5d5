package io.guildhall.membership.web;

import io.guildhall.community.Community;
import io.guildhall.community.CommunityStatus;

/** Puts a community into another status, which no service does yet. */
final class Launched {
    private Launched() {}

    static Community of(Community old, CommunityStatus status) {
        return old.withLife(old.life().in(status));
    }
}
