package com.atlassian.confluence.event.events.space;

import com.atlassian.confluence.spaces.Space;

/** A space was removed. Mirrors {@code com.atlassian.confluence:confluence} of Confluence 10.2; evidence C10. */
public class SpaceRemoveEvent {
    public Space getSpace() {
        throw new UnsupportedOperationException("SpaceRemoveEvent.getSpace");
    }
}
