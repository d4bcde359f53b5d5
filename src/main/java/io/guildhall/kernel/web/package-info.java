/**
 * What every REST resource shares: one way in ({@link io.guildhall.kernel.web.Exchange}), strict JSON both ways, and one place where refusals
 * and failures become HTTP. Knows JAX-RS and the streaming reader of Jackson, nothing of the host.
 */
@NullMarked
package io.guildhall.kernel.web;

import org.jspecify.annotations.NullMarked;
