package com.atlassian.confluence.core;

import com.atlassian.confluence.spaces.Space;
import org.jspecify.annotations.Nullable;

/** Content of a space. Mirrors {@code com.atlassian.confluence:confluence} of Confluence 10.2; evidence C10. */
public abstract class SpaceContentEntityObject extends ContentEntityObject {
    private @Nullable Space space;

    public @Nullable Space getSpace() {
        return space;
    }

    public void setSpace(Space space) {
        this.space = space;
    }

    public String getSpaceKey() {
        throw new UnsupportedOperationException("SpaceContentEntityObject.getSpaceKey");
    }
}
