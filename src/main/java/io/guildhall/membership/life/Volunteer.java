package io.guildhall.membership.life;

import io.guildhall.kernel.Person;
import io.guildhall.membership.Membership;
import java.time.Instant;
import java.util.Optional;

/**
 * Somebody who offers to facilitate.
 *
 * @param at when they said so
 * @param from when they facilitate if nobody objects; empty where those decide who facilitate now
 */
public record Volunteer(Membership membership, Person person, Instant at, Optional<Instant> from) {}
