/**
 * Benchmarks, run by hand with {@code ./dev bench}. They compare candidates that run interleaved in one process and print the
 * ratios; they never fail on a time.
 */
@NullMarked
package io.guildhall.benchmarks;

import org.jspecify.annotations.NullMarked;
