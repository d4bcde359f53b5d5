package io.guildhall.membership;

import java.time.Instant;

/** What the rules of joining need to know of whoever asks, and when. */
public record JoinFacts(boolean loggedIn, Instant now) {}
