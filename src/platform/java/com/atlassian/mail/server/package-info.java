/**
 * Mirrors {@code com.atlassian.mail:atlassian-mail} 8.0 of Confluence 10.2: the servers that take letters.
 */
@NullMarked
package com.atlassian.mail.server;

import org.jspecify.annotations.NullMarked;
