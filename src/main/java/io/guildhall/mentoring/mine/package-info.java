/**
 * What mentoring is for one person: what waits for their answer, whom they meet, what they take part in.
 */
@NullMarked
package io.guildhall.mentoring.mine;

import org.jspecify.annotations.NullMarked;
