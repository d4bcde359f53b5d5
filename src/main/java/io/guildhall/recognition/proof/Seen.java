package io.guildhall.recognition.proof;

import io.guildhall.kernel.Person;
import io.guildhall.recognition.badge.Award;
import io.guildhall.recognition.badge.BadgeClass;
import io.guildhall.recognition.credential.Verdict;
import java.time.Instant;

/**
 * What anybody is told of an award that its earner shares.
 *
 * @param verdict {@link Verdict#VALID}, {@link Verdict#EXPIRED} or {@link Verdict#REVOKED}
 * @param earner under the name that they have now
 * @param badge the version that was given
 * @param issuer what the site is called
 * @param address where this can be seen again, by everybody
 */
public record Seen(
        Verdict verdict, Person earner, Award award, BadgeClass badge, String issuer, String address, Instant at) {}
