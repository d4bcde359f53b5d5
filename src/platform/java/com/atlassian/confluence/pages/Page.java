package com.atlassian.confluence.pages;

import org.jspecify.annotations.Nullable;

/**
 * A page. One that is being made holds what was set; {@code setParentPage} and {@code addChild} are called by a plugin that runs on 9.5.
 * Mirrors {@code com.atlassian.confluence:confluence} of Confluence 10.2; evidence C10.
 */
public class Page extends AbstractPage {
    private @Nullable Page parent;

    public @Nullable Page getParent() {
        return parent;
    }

    public void setParentPage(@Nullable Page parent) {
        this.parent = parent;
    }

    /** The other side of {@link #setParentPage}: the host wants both. */
    public void addChild(Page child) {
        throw new UnsupportedOperationException("Page.addChild");
    }
}
