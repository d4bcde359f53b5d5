package io.guildhall.recognition.badge;

import io.guildhall.kernel.Refusal;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;

/** Makes no keys and gives one place after another. */
class PlacesInOrder implements Issuing {
    private final AtomicLong last = new AtomicLong();

    @Override
    public Optional<Refusal> prepare() {
        return Optional.empty();
    }

    @Override
    public long place() {
        return last.getAndIncrement();
    }
}
