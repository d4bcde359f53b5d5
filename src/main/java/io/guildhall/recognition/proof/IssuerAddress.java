package io.guildhall.recognition.proof;

import io.guildhall.kernel.SiteAddress;
import io.guildhall.site.KnownSettings;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URI;
import java.util.Optional;

/** Where others find the site, and what they know it by: as administrators said, else as the host says. No statement. */
@Named
final class IssuerAddress {
    private final SiteAddress site;
    private final KnownSettings settings;

    @Inject
    IssuerAddress(SiteAddress site, KnownSettings settings) {
        this.site = site;
        this.settings = settings;
    }

    /** The address, without a slash at the end. */
    String now() {
        String said = settings.now().verifying().address();
        String found = said.isEmpty() ? site.base() : said;
        return found.endsWith("/") ? found.substring(0, found.length() - 1) : found;
    }

    /** The name; that of the machine in the address where administrators gave none. */
    String name(String address) {
        String said = settings.now().verifying().name();
        return said.isEmpty()
                ? Optional.ofNullable(URI.create(address).getHost()).orElse(address)
                : said;
    }

    /** Whether people who are not logged in may check credentials here. */
    boolean isOpen() {
        return settings.now().verifying().everybody();
    }
}
