/** How the packaged jar fits its host, and what it does on one that lacks something. */
@NullMarked
package io.guildhall.e2e.linkage;

import org.jspecify.annotations.NullMarked;
