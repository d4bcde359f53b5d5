/**
 * Mirrors {@code com.atlassian.confluence:confluence} 10.2: Velocity as a service, used so on 10.0.3.
 */
@NullMarked
package com.atlassian.confluence.plugin.services;

import org.jspecify.annotations.NullMarked;
