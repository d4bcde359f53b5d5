/**
 * How two people of a programme are weighed against each other, whom a rule keeps apart, and what a match could reach. Pure but for the reader.
 */
@NullMarked
package io.guildhall.mentoring.criteria;

import org.jspecify.annotations.NullMarked;
