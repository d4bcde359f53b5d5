package com.atlassian.beehive;

/**
 * Locks by name. Used on Confluence 10.2: certain.
 * Mirrors {@code com.atlassian.beehive:beehive-api} of Confluence 10.2; evidence C10.
 */
public interface ClusterLockService {
    ClusterLock getLockForName(String lockName);
}
