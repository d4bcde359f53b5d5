package io.guildhall.community;

/** What facilitators decide about a community besides its charter. */
public record CommunitySettings(
        CommunityType type, JoinPolicy joinPolicy, Listing listing, RosterVisibility rosterVisibility) {}
