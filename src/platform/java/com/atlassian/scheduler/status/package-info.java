/**
 * Mirrors {@code com.atlassian.scheduler:atlassian-scheduler-api}: what came of a run.
 */
@NullMarked
package com.atlassian.scheduler.status;

import org.jspecify.annotations.NullMarked;
