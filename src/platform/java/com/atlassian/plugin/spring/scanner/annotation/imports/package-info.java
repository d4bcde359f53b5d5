/**
 * Mirrors {@code com.atlassian.plugin:atlassian-spring-scanner-annotation} 6.0.2.
 */
@NullMarked
package com.atlassian.plugin.spring.scanner.annotation.imports;

import org.jspecify.annotations.NullMarked;
