package io.guildhall.mentoring.enrolment.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.guildhall.mentoring.enrolment.Enrolments;
import io.guildhall.mentoring.enrolment.Preferences;

/** Lets tests of other packages make the adapters. */
public final class EnrolmentsOver {
    private EnrolmentsOver() {}

    public static Enrolments enrolments(ActiveObjects ao) {
        return new AoEnrolments(ao);
    }

    public static Preferences preferences(ActiveObjects ao) {
        return new AoPreferences(ao);
    }
}
