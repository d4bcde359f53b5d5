package io.guildhall.host.isolated;

import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.UrlMode;
import io.guildhall.kernel.SiteAddress;

/** The two forms of the site's address that the host can be asked for. */
public final class Addresses implements SiteAddress {
    private final ApplicationProperties application;

    public Addresses(ApplicationProperties application) {
        this.application = application;
    }

    @Override
    public String context() {
        return application.getBaseUrl(UrlMode.RELATIVE);
    }

    @Override
    public String base() {
        return application.getBaseUrl(UrlMode.CANONICAL);
    }
}
