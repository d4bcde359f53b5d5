package io.guildhall.devhost.database;

import com.atlassian.beehive.ClusterLockService;

/** The locks of one open database. */
interface HostLocks extends ClusterLockService, AutoCloseable {
    @Override
    void close();
}
