/**
 * Communities that people propose who may not create spaces, and what administrators decide of them.
 */
@NullMarked
package io.guildhall.proposal;

import org.jspecify.annotations.NullMarked;
