package io.guildhall.kernel.web;

/**
 * Somebody in a template.
 *
 * @param href their profile; empty for nobody to link to
 * @param avatar their picture; empty for none
 */
public record FaceView(String name, String href, String avatar) {}
