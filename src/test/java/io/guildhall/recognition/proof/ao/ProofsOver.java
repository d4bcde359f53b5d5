package io.guildhall.recognition.proof.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.guildhall.recognition.proof.IssuerKeys;

/** Lets tests of other packages make the adapters. */
public final class ProofsOver {
    private ProofsOver() {}

    public static IssuerKeys keys(ActiveObjects ao) {
        return new AoIssuerKeys(ao);
    }
}
