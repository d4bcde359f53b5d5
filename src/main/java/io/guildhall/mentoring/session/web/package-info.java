/** The page of two who are paired, and what programs read and do of it. */
@NullMarked
package io.guildhall.mentoring.session.web;

import org.jspecify.annotations.NullMarked;
