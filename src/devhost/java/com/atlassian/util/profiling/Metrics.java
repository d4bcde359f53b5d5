package com.atlassian.util.profiling;

import org.jspecify.annotations.Nullable;

/** Starts measurements; here they measure nothing. */
public final class Metrics {
    private static final Builder BUILDER = new Builder();
    private static final Ticker TICKER = () -> {};

    private Metrics() {}

    /** A measurement under a name. */
    public static Builder metric(String name) {
        return BUILDER;
    }

    /** Describes a measurement; has no state. */
    public static class Builder {
        private Builder() {}

        /** Returns itself. */
        public Builder tag(String key, String value) {
            return this;
        }

        /** Returns itself. */
        public Builder withAnalytics() {
            return this;
        }

        /** Returns itself. */
        public Builder invokerPluginKey(@Nullable String key) {
            return this;
        }

        /** A ticker that does nothing. */
        public Ticker startTimer() {
            return TICKER;
        }
    }
}
