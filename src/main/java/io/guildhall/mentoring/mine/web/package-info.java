/**
 * One's own mentoring as a macro, as a page, and among what waits.
 */
@NullMarked
package io.guildhall.mentoring.mine.web;

import org.jspecify.annotations.NullMarked;
