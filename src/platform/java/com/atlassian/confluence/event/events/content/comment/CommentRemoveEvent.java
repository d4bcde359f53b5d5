package com.atlassian.confluence.event.events.content.comment;

import com.atlassian.confluence.event.events.content.ContentEvent;

/** A comment was removed. Mirrors {@code com.atlassian.confluence:confluence} of Confluence 10.2; evidence K. */
public class CommentRemoveEvent extends ContentEvent {}
