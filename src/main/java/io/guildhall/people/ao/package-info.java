/** The words of the site in the host's database. */
@NullMarked
package io.guildhall.people.ao;

import org.jspecify.annotations.NullMarked;
