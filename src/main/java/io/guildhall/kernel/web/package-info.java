/**
 * What the screens of all features share: texts with their plurals, dates as people say them, links, and who is looking. Every {@code web} package may use it.
 */
@NullMarked
package io.guildhall.kernel.web;

import org.jspecify.annotations.NullMarked;
