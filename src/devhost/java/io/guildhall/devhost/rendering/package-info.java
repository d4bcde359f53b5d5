/**
 * From storage format to HTML: macros, Velocity with escaping and allowlist, texts, scripts and styles.
 */
@NullMarked
package io.guildhall.devhost.rendering;

import org.jspecify.annotations.NullMarked;
