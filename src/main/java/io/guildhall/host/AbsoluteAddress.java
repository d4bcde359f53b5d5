package io.guildhall.host;

import io.guildhall.kernel.SiteAddress;
import java.net.URI;
import java.util.Optional;
import java.util.function.Supplier;

/** The site's address where the host tells the whole of it only: within the site its path is enough. */
record AbsoluteAddress(Supplier<String> whole) implements SiteAddress {
    @Override
    public String context() {
        return Optional.ofNullable(URI.create(base()).getRawPath()).orElse("");
    }

    @Override
    public String base() {
        return whole.get();
    }
}
