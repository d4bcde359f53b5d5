package io.guildhall.recognition.proof;

import io.guildhall.kernel.Gauge;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;

/** How many keys there are, and what keeps the node that answers from signing. */
@Named
final class IssuerGauge implements Gauge {
    private final KeyRing ring;
    private final IssuerAddress address;

    @Inject
    IssuerGauge(KeyRing ring, IssuerAddress address) {
        this.ring = ring;
        this.address = address;
    }

    @Override
    public List<Reading> read() {
        List<IssuerKey> keys = ring.all();
        List<Reading> readings = new ArrayList<>();
        readings.add(Reading.of("issuer-keys", Sort.SIZE, keys.size()));
        ring.trouble(keys).ifPresent(why -> readings.add(Reading.of(name(why), Sort.ATTENTION, 1)));
        if (keys.stream().anyMatch(key -> key.isLive() && !key.address().equals(address.now()))) {
            readings.add(Reading.of("issuer-moved", Sort.ATTENTION, 1));
        }
        return readings;
    }

    private static String name(ProofRefusal why) {
        return why.code().replace('.', '-');
    }
}
