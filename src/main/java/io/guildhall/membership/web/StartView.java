package io.guildhall.membership.web;

/**
 * The form with one field that makes a space a community, in a template.
 *
 * @param working false in previews, where buttons do nothing
 */
public record StartView(String title, String spaceKey, int maxLength, boolean working) {}
