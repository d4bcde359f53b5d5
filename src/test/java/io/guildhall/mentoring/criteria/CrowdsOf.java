package io.guildhall.mentoring.criteria;

import io.guildhall.mentoring.enrolment.Enrolments;
import io.guildhall.mentoring.enrolment.Preferences;
import io.guildhall.mentoring.pairing.Pairings;
import io.guildhall.people.PersonFacts;
import io.guildhall.profile.Profiles;

/** Lets tests of other packages read everybody. */
public final class CrowdsOf {
    private CrowdsOf() {}

    public static CrowdReader reader(
            Enrolments enrolments, Preferences preferences, Pairings pairings, Profiles profiles, PersonFacts facts) {
        return new ReadCrowd(enrolments, preferences, pairings, profiles, facts);
    }
}
