/**
 * What all features share: ids, the viewer, outcomes, and the ports to the host. Every feature may use it; it uses nothing but Java.
 */
@NullMarked
package io.guildhall.kernel;

import org.jspecify.annotations.NullMarked;
