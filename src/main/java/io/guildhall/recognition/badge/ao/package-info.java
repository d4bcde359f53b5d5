/**
 * Classes of badges and awards in the host's database. Entities never leave this package.
 */
@NullMarked
package io.guildhall.recognition.badge.ao;

import org.jspecify.annotations.NullMarked;
