/**
 * Mirrors {@code com.atlassian.plugins:atlassian-plugins-webresource-api}: data that a page hands to scripts.
 */
@NullMarked
package com.atlassian.webresource.api.data;

import org.jspecify.annotations.NullMarked;
