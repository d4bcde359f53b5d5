package com.atlassian.confluence.event.events.user;

/**
 * Somebody was removed in Confluence; nobody is told so about those who vanish when a directory is synchronised.
 * Mirrors {@code com.atlassian.confluence:confluence} of Confluence 10.2; evidence JD.
 */
public class UserRemoveEvent extends UserEvent {}
