/** The file with everything, over REST. */
@NullMarked
package io.guildhall.restoring.web;

import org.jspecify.annotations.NullMarked;
