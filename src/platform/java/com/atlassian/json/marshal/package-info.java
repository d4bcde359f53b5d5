/**
 * Mirrors {@code com.atlassian.json:atlassian-json-api}: things that write themselves as JSON.
 */
@NullMarked
package com.atlassian.json.marshal;

import org.jspecify.annotations.NullMarked;
