/**
 * Mirrors {@code com.atlassian.beehive:beehive-api}: locks that hold across the nodes.
 */
@NullMarked
package com.atlassian.beehive;

import org.jspecify.annotations.NullMarked;
