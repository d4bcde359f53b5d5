/**
 * Adapters that touch members of the host for which the evidence is weak. Nobody names these classes: no line of the index does, and no other
 * class either, so that a host which lacks such a member loads none of them. {@code IsolatedAdapters} makes them by their names.
 */
@NullMarked
package io.guildhall.host.isolated;

import org.jspecify.annotations.NullMarked;
