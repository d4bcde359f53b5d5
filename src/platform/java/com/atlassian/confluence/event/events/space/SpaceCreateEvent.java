package com.atlassian.confluence.event.events.space;

import com.atlassian.confluence.spaces.Space;

/** A space was created. Mirrors {@code com.atlassian.confluence:confluence} of Confluence 10.2; evidence K. */
public class SpaceCreateEvent {
    public Space getSpace() {
        throw new UnsupportedOperationException("SpaceCreateEvent.getSpace");
    }
}
