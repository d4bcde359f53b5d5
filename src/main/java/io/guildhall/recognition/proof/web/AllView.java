package io.guildhall.recognition.proof.web;

/** All own badges that are shared, to take along at once, in a template. */
public record AllView(String href) {}
