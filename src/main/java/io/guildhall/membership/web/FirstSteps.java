package io.guildhall.membership.web;

/**
 * How far a newcomer has come on the way that a community lays out for them.
 *
 * @param done how many steps are done, less than {@code all}
 * @param step the id of the next step
 * @param next the words of the next step, as a link
 * @param href where it is done
 * @param allHref where all of them are
 */
public record FirstSteps(int done, int all, String step, String next, String href, String allHref) {}
