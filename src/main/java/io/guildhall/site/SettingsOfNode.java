package io.guildhall.site;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * The settings, read again where they are older than {@link #FRESH}; what is saved on this node holds at once. Only one request reads them; the others go
 * on with what there was. Thread-safe.
 */
@Named
final class SettingsOfNode implements KnownSettings {
    static final Duration FRESH = Duration.ofMinutes(1);

    private final Settings settings;
    private final Clock clock;
    private final AtomicBoolean reading = new AtomicBoolean();
    private volatile Optional<Known> known = Optional.empty();

    @Inject
    SettingsOfNode(Settings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    public SiteSettings now() {
        Optional<Known> found = known;
        if (found.filter(each -> each.isFresh(clock.instant())).isPresent()) {
            return found.get().values();
        }
        if (found.isEmpty()) {
            return learned();
        }
        if (reading.compareAndSet(false, true)) {
            try {
                return learned();
            } finally {
                reading.set(false);
            }
        }
        return found.get().values();
    }

    private SiteSettings learned() {
        SavedSettings read = settings.current();
        learn(read);
        return known.map(Known::values).orElse(read.values());
    }

    @Override
    public synchronized void learn(SavedSettings saved) {
        Instant now = clock.instant();
        boolean newer = known.filter(each -> each.isFresh(now))
                .filter(each -> each.saved.revision() > saved.revision())
                .isEmpty();
        if (newer) {
            known = Optional.of(new Known(saved, now));
        }
    }

    private record Known(SavedSettings saved, Instant at) {
        boolean isFresh(Instant now) {
            return at.plus(FRESH).isAfter(now);
        }

        SiteSettings values() {
            return saved.values();
        }
    }
}
