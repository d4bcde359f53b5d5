/**
 * The caches of plugins: on this node, or with word sent to the other nodes of what is no longer true.
 */
@NullMarked
package io.guildhall.devhost.caches;

import org.jspecify.annotations.NullMarked;
