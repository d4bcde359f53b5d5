/**
 * The life of a pairing: what two agree on, when they meet, what they want to reach, what they write down, and how it ends.
 */
@NullMarked
package io.guildhall.mentoring.session;

import org.jspecify.annotations.NullMarked;
