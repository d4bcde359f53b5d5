package io.guildhall.membership.web;

/** The search of the directory, in a template. */
public record SearchView(String text, String href) {}
