package com.atlassian.beehive;

import java.util.concurrent.locks.Lock;

/**
 * A lock that holds across the nodes.
 * Mirrors {@code com.atlassian.beehive:beehive-api} of Confluence 10.2; evidence C10.
 */
public interface ClusterLock extends Lock {
    boolean isHeldByCurrentThread();
}
