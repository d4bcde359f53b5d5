/** Circles on the page of their programme and over REST. */
@NullMarked
package io.guildhall.mentoring.buddy.web;

import org.jspecify.annotations.NullMarked;
