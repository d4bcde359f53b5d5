package io.guildhall.site.web;

/** A page with nothing but a sentence, in a template. */
public record SentenceView(String title, String sentence) {}
