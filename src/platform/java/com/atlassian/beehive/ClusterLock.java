package com.atlassian.beehive;

import java.util.concurrent.locks.Lock;

/** A lock that holds across the nodes. */
public interface ClusterLock extends Lock {
    boolean isHeldByCurrentThread();
}
