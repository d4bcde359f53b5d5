/** Buddies on the page of their programme. */
@NullMarked
package io.guildhall.mentoring.buddy.web;

import org.jspecify.annotations.NullMarked;
