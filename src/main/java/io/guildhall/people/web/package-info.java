/** The words of the site over REST. */
@NullMarked
package io.guildhall.people.web;

import org.jspecify.annotations.NullMarked;
