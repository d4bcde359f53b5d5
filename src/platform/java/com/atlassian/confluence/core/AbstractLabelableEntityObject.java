package com.atlassian.confluence.core;

import com.atlassian.confluence.labels.Label;
import java.util.List;

/**
 * What can have labels. A class in the host, so a class here; the embedded host overrides what it models.
 * Mirrors {@code com.atlassian.confluence:confluence} of Confluence 10.2; evidence JD.
 */
public abstract class AbstractLabelableEntityObject {
    /** Everybody's, and what people put there for themselves. */
    public List<Label> getLabels() {
        throw new UnsupportedOperationException("AbstractLabelableEntityObject.getLabels");
    }
}
