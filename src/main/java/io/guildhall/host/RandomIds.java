package io.guildhall.host;

import io.guildhall.kernel.Ids;
import jakarta.inject.Named;
import java.util.UUID;

/** Ids from a strong source of randomness. */
@Named
final class RandomIds implements Ids {
    @Override
    public String next() {
        return UUID.randomUUID().toString();
    }
}
