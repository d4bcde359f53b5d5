package com.atlassian.beehive;

/** Locks by name. Used on Confluence 10.2: certain. */
public interface ClusterLockService {
    ClusterLock getLockForName(String lockName);
}
