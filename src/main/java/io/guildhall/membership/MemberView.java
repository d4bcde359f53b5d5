package io.guildhall.membership;

import io.guildhall.kernel.Person;

/** One line of a roster. */
public record MemberView(Membership membership, Person person) {}
