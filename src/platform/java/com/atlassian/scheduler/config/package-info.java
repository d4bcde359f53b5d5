/**
 * Mirrors {@code com.atlassian.scheduler:atlassian-scheduler-api}: how jobs are named and set up.
 */
@NullMarked
package com.atlassian.scheduler.config;

import org.jspecify.annotations.NullMarked;
