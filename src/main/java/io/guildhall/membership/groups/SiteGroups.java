package io.guildhall.membership.groups;

import io.guildhall.site.Settings;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The groups that the settings of the site let communities use; one statement for each question. */
@Named
final class SiteGroups implements AllowedGroups {
    private final Settings settings;

    @Inject
    SiteGroups(Settings settings) {
        this.settings = settings;
    }

    @Override
    public boolean allow(String group) {
        return settings.current().values().groups().allow(group);
    }
}
