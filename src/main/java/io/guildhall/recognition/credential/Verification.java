package io.guildhall.recognition.credential;

import java.util.Optional;

/**
 * What checking a credential came to.
 *
 * @param credential what the site signed; empty where it signed nothing, so that no page shows a stranger's words as ours
 */
public record Verification(Verdict verdict, Optional<Credential> credential) {
    static Verification failed(Verdict verdict) {
        return new Verification(verdict, Optional.empty());
    }

    static Verification of(Verdict verdict, Credential credential) {
        return new Verification(verdict, Optional.of(credential));
    }

    /** Whether it is true and counts now. */
    public boolean isValid() {
        return verdict == Verdict.VALID;
    }
}
