/**
 * Nominations and endorsements in the host's database. Entities never leave this package.
 */
@NullMarked
package io.guildhall.recognition.nomination.ao;

import org.jspecify.annotations.NullMarked;
