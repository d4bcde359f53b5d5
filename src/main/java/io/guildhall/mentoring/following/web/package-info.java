/**
 * What managers see of the pairings of a programme, on its page and over REST.
 */
@NullMarked
package io.guildhall.mentoring.following.web;

import org.jspecify.annotations.NullMarked;
