package com.atlassian.confluence.pages;

import com.atlassian.confluence.core.SpaceContentEntityObject;

/** A page or a blog post. Mirrors {@code com.atlassian.confluence:confluence} of Confluence 10.2; evidence C10. */
public abstract class AbstractPage extends SpaceContentEntityObject {}
