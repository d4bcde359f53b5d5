/**
 * Who is paired with whom: requests, answers, the time together and its end.
 */
@NullMarked
package io.guildhall.mentoring.pairing;

import org.jspecify.annotations.NullMarked;
