package io.guildhall.mentoring.criteria;

import io.guildhall.kernel.UserId;
import io.guildhall.mentoring.enrolment.EnrolmentId;
import io.guildhall.people.Facts;
import io.guildhall.profile.About;
import java.util.Optional;

/**
 * Somebody who takes part, as a match looks at them.
 *
 * @param places how many they have free for others, or want of others; may be none
 * @param here whether they have time now
 * @param waited how many rounds they went without
 * @param facts what the organisation says of them
 */
public record Participant(
        EnrolmentId enrolment, UserId user, int places, boolean here, int waited, About about, Optional<Facts> facts) {}
