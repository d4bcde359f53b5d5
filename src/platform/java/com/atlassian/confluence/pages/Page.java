package com.atlassian.confluence.pages;

/** A page. Mirrors {@code com.atlassian.confluence:confluence} of Confluence 10.2; evidence C10. */
public class Page extends AbstractPage {}
