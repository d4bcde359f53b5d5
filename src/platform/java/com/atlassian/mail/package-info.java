/**
 * Mirrors {@code com.atlassian.mail:atlassian-mail} 8.0 of Confluence 10.2: letters.
 */
@NullMarked
package com.atlassian.mail;

import org.jspecify.annotations.NullMarked;
