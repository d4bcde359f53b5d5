package io.guildhall.membership.web;

/**
 * The page where a space is chosen to start a community in, in a template.
 *
 * @param action where the form leads
 * @param typed what was typed before
 * @param problem why that was of no use; empty where nothing was typed
 */
public record ChoosingView(String action, String typed, String problem) {}
