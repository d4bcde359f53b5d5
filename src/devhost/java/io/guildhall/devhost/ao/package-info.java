/**
 * The real Active Objects 6.1.1 over the host's database, one entity manager per plugin.
 */
@NullMarked
package io.guildhall.devhost.ao;

import org.jspecify.annotations.NullMarked;
