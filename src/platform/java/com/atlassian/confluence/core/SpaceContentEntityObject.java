package com.atlassian.confluence.core;

import com.atlassian.confluence.spaces.Space;

/** Content of a space. Mirrors {@code com.atlassian.confluence:confluence} of Confluence 10.2; evidence C10. */
public abstract class SpaceContentEntityObject extends ContentEntityObject {
    public Space getSpace() {
        throw new UnsupportedOperationException("SpaceContentEntityObject.getSpace");
    }

    public String getSpaceKey() {
        throw new UnsupportedOperationException("SpaceContentEntityObject.getSpaceKey");
    }
}
