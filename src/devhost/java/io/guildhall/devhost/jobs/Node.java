package io.guildhall.devhost.jobs;

/**
 * This host among those on its database.
 *
 * @param name unique among the hosts that run at the same time, at most 64 characters; the history of jobs shows it
 */
public record Node(String name) {}
