/** What people know and want to learn: the words of the site for it, which profiles, finder and topics of communities share. */
@NullMarked
package io.guildhall.people;

import org.jspecify.annotations.NullMarked;
