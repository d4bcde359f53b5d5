package io.guildhall.recognition.proof;

import io.guildhall.recognition.credential.SigningKey;
import jakarta.inject.Named;
import java.security.SecureRandom;

/** Keys from a strong source of randomness. */
@Named
final class RandomKeys implements NewKeys {
    @Override
    public SigningKey next() {
        return SigningKey.make(new SecureRandom());
    }
}
