package com.atlassian.confluence.event.events.space;

import com.atlassian.confluence.spaces.Space;

/** A space has another name or was archived. Mirrors {@code com.atlassian.confluence:confluence} of Confluence 10.2; evidence K. */
public class SpaceUpdateEvent {
    public Space getSpace() {
        throw new UnsupportedOperationException("SpaceUpdateEvent.getSpace");
    }
}
