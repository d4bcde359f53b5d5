/**
 * JAX-RS for plugins: one Jersey application per rest module, access annotations, the token check.
 */
@NullMarked
package io.guildhall.devhost.rest;

import org.jspecify.annotations.NullMarked;
