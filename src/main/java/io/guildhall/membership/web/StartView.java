package io.guildhall.membership.web;

/**
 * The form with one field that makes a space a community, in a template.
 *
 * @param name the space, where it is not plain from the page which one is meant; else empty
 * @param working false in previews, where buttons do nothing
 */
public record StartView(String title, String name, String spaceKey, int maxLength, boolean working) {}
