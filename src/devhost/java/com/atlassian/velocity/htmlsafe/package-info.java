/** How a method says that its result needs no escaping. */
@NullMarked
package com.atlassian.velocity.htmlsafe;

import org.jspecify.annotations.NullMarked;
