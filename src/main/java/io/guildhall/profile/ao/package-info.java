/**
 * Profiles in the host's database.
 */
@NullMarked
package io.guildhall.profile.ao;

import org.jspecify.annotations.NullMarked;
