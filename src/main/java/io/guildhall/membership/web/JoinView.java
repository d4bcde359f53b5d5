package io.guildhall.membership.web;

/**
 * The macro {@code community-join}, in a template.
 *
 * @param whole whether the card stands above, not only the button
 */
public record JoinView(String title, CardView card, boolean whole, StandingView standing) {}
