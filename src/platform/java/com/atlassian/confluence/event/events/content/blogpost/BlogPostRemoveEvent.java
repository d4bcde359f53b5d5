package com.atlassian.confluence.event.events.content.blogpost;

import com.atlassian.confluence.event.events.content.ContentEvent;

/** A blog post was removed for ever. Mirrors {@code com.atlassian.confluence:confluence} of Confluence 10.2; evidence K. */
public class BlogPostRemoveEvent extends ContentEvent {}
