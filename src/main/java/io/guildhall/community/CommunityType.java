package io.guildhall.community;

/** Kinds of community (glossary): of practice, of interest, of action, and the looser learning network. */
public enum CommunityType {
    PRACTICE,
    INTEREST,
    ACTION,
    NETWORK
}
