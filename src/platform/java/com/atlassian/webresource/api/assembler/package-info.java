/**
 * Mirrors {@code com.atlassian.plugins:atlassian-plugins-webresource-api}.
 */
@NullMarked
package com.atlassian.webresource.api.assembler;

import org.jspecify.annotations.NullMarked;
