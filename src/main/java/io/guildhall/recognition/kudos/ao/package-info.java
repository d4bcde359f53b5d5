/**
 * Kudos in the host's database. Entities never leave this package.
 */
@NullMarked
package io.guildhall.recognition.kudos.ao;

import org.jspecify.annotations.NullMarked;
