package io.guildhall.community;

/** A community, by its number in the database. */
public record CommunityId(long value) {}
