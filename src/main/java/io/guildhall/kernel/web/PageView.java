package io.guildhall.kernel.web;

/** Head and foot of an own page, in a template. */
public record PageView(String title, String back, String backHref) {}
