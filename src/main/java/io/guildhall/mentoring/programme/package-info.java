/**
 * Mentoring programmes: what kind they are, when they run, who may take part, and the door that every feature of mentoring comes in by.
 */
@NullMarked
package io.guildhall.mentoring.programme;

import org.jspecify.annotations.NullMarked;
