package io.guildhall.kernel.web;

/**
 * One choice of a form, in a template.
 *
 * @param hint what it means; empty where the label says it
 */
public record OptionView(String value, String label, String hint, boolean selected) {}
