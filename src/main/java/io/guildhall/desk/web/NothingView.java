package io.guildhall.desk.web;

/** Nothing waits, in a template. */
public record NothingView() {}
