package io.guildhall.review;

import java.time.Instant;
import java.util.Optional;

/**
 * What there is to hand on, as it stands now.
 *
 * @param writes whether the successor may make pages in the space
 * @param administers whether they administer it
 * @param meeting when people meet next
 * @param requests how many ask to join
 * @param invitations how many are invited
 * @param deputies how many stand in
 * @param review when the next review is
 */
public record HandOverFacts(
        boolean writes,
        boolean administers,
        Optional<Instant> meeting,
        int requests,
        int invitations,
        int deputies,
        Optional<Instant> review) {}
