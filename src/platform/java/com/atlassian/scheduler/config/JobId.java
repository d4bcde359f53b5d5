package com.atlassian.scheduler.config;

import org.jspecify.annotations.Nullable;

/**
 * The name of a job.
 * Mirrors {@code com.atlassian.scheduler:atlassian-scheduler-api} of Confluence 10.2; evidence C9.
 */
public final class JobId {
    private final String id;

    private JobId(String id) {
        this.id = id;
    }

    public static JobId of(String id) {
        return new JobId(id);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof JobId that && that.id.equals(id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    @Override
    public String toString() {
        return id;
    }
}
