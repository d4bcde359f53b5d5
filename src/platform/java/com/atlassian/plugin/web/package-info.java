/**
 * Mirrors {@code com.atlassian.plugins:atlassian-plugins-webfragment-api}: conditions of web items.
 */
@NullMarked
package com.atlassian.plugin.web;

import org.jspecify.annotations.NullMarked;
