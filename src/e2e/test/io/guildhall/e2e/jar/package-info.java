/** What is in the packaged jar, and what is not. */
@NullMarked
package io.guildhall.e2e.jar;

import org.jspecify.annotations.NullMarked;
