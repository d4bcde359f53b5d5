/**
 * What Active Objects links against from {@code com.atlassian.plugins}.
 */
@NullMarked
package com.atlassian.plugin.util;

import org.jspecify.annotations.NullMarked;
