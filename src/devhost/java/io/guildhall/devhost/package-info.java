/**
 * The embedded host: composition root, command line, and what tests start. Knows no class of the app.
 */
@NullMarked
package io.guildhall.devhost;

import org.jspecify.annotations.NullMarked;
