package io.guildhall.expertise.web;

/**
 * The box to ask in, in a template.
 *
 * @param space the key of the space whose members alone are looked for; empty for everybody
 * @param only what is said about that; empty for everybody
 */
public record ExpertSearchView(String text, String href, String space, String only, boolean available) {}
