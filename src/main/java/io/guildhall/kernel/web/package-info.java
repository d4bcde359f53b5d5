/**
 * What all features share on the web. For REST: one way in ({@link io.guildhall.kernel.web.Exchange}), strict JSON both ways, and one place where
 * refusals and failures become HTTP. For screens: texts with their plurals, dates as people say them, and links. Knows JAX-RS,
 * and of the host only where it answers and where to log in.
 */
@NullMarked
package io.guildhall.kernel.web;

import org.jspecify.annotations.NullMarked;
