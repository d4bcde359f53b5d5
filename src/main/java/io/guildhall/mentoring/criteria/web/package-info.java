/**
 * What a match could reach, over REST and on the page of a programme.
 */
@NullMarked
package io.guildhall.mentoring.criteria.web;

import org.jspecify.annotations.NullMarked;
