package io.guildhall.membership.web;

/**
 * The macro {@code community-join}, in a template.
 *
 * @param whole whether the card stands above, not only the button
 * @param named whether the community is named above the button alone, as one of another space than that of the page
 */
public record JoinView(String title, CardView card, boolean whole, boolean named, StandingView standing) {}
