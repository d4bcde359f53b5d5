/**
 * The {@code job-config} modules and the scheduler that runs them, once per cluster or on every node.
 */
@NullMarked
package io.guildhall.devhost.jobs;

import org.jspecify.annotations.NullMarked;
