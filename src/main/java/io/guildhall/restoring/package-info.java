/** Takes in again what was taken out of the site as a file, where there is nothing yet. */
@NullMarked
package io.guildhall.restoring;

import org.jspecify.annotations.NullMarked;
