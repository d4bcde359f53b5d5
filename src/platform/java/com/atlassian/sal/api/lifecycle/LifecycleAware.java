package com.atlassian.sal.api.lifecycle;

/**
 * Told when the plugin and the system are ready, if exported as a service under this interface.
 * Mirrors {@code com.atlassian.sal:sal-api} of Confluence 10.2; evidence C10.
 */
public interface LifecycleAware {
    void onStart();

    default void onStop() {}
}
