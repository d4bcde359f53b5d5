package io.guildhall.mentoring.mine;

import io.guildhall.mentoring.enrolment.Enrolment;
import io.guildhall.mentoring.programme.Programme;

/** What somebody is in a programme. */
public record MyEnrolment(Enrolment enrolment, Programme programme) {}
