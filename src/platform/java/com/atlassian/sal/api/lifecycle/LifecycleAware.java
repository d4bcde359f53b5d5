package com.atlassian.sal.api.lifecycle;

/** Told when the plugin and the system are ready, if exported as a service under this interface. */
public interface LifecycleAware {
    void onStart();

    default void onStop() {}
}
