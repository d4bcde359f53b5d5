/** How much the members of a community take part, on its page. */
@NullMarked
package io.guildhall.participation.web;

import org.jspecify.annotations.NullMarked;
