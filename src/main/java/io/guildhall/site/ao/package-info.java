/** The settings of the site in the host's database. */
@NullMarked
package io.guildhall.site.ao;

import org.jspecify.annotations.NullMarked;
