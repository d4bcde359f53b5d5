/**
 * Mirrors {@code com.atlassian.scheduler:atlassian-scheduler-api}: jobs that run on a schedule.
 */
@NullMarked
package com.atlassian.scheduler;

import org.jspecify.annotations.NullMarked;
