/**
 * Reviews and hand-overs over REST, on their tab and at the desk.
 */
@NullMarked
package io.guildhall.review.web;

import org.jspecify.annotations.NullMarked;
