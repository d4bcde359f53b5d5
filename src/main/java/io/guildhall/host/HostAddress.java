package io.guildhall.host;

import io.guildhall.kernel.SiteAddress;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Where the site is, as far as the host tells. */
@Named
final class HostAddress implements SiteAddress {
    private final IsolatedAdapters adapters;

    @Inject
    HostAddress(IsolatedAdapters adapters) {
        this.adapters = adapters;
    }

    @Override
    public String context() {
        return adapters.addresses().ask(SiteAddress::context);
    }

    @Override
    public String base() {
        return adapters.addresses().ask(SiteAddress::base);
    }
}
