package com.atlassian.confluence.event.events.content.page;

import com.atlassian.confluence.event.events.content.ContentEvent;

/** A page was removed for ever. Mirrors {@code com.atlassian.confluence:confluence} of Confluence 10.2; evidence K. */
public class PageRemoveEvent extends ContentEvent {}
