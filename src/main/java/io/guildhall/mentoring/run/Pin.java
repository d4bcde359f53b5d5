package io.guildhall.mentoring.run;

import io.guildhall.mentoring.enrolment.EnrolmentId;

/**
 * Two whom a manager wants together, or apart.
 *
 * @param giver the mentor; of two peers the one who enrolled first
 * @param taker the mentee; the other peer
 */
public record Pin(EnrolmentId giver, EnrolmentId taker) {}
