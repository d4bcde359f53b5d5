package com.atlassian.confluence.pages;

/** A blog post. Mirrors {@code com.atlassian.confluence:confluence} of Confluence 10.2; evidence C10. */
public class BlogPost extends AbstractPage {}
