package io.guildhall.membership.roster;

import io.guildhall.kernel.Person;
import io.guildhall.membership.MembershipEvent;
import java.util.Optional;

/**
 * A step in the history of a community with the people in it.
 *
 * @param actor who did it; empty for the system
 */
public record HistoryView(MembershipEvent event, Person person, Optional<Person> actor) {}
