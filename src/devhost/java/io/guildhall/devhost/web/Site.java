package io.guildhall.devhost.web;

import io.guildhall.devhost.confluence.ConfluenceState;
import io.guildhall.devhost.database.Database;
import io.guildhall.devhost.jobs.Jobs;
import io.guildhall.devhost.mail.Outbox;
import io.guildhall.devhost.plugin.ManagedPlugins;
import io.guildhall.devhost.plugin.PluginSystem;
import io.guildhall.devhost.rendering.Rendering;
import io.guildhall.devhost.rest.RestModules;
import java.nio.file.Path;

/**
 * Everything that the pages of the host are made of.
 *
 * @param database keeps the sessions, where it can be shared
 * @param aui the unpacked AUI package; where it is missing the pages are served without styles
 * @param production whether scripts and styles are sent in batches
 * @param place which of the hosts on the database this is
 */
public record Site(
        String contextPath,
        Database database,
        ConfluenceState confluence,
        Rendering rendering,
        PluginSystem plugins,
        ManagedPlugins apps,
        WebModules modules,
        RestModules rest,
        Outbox outbox,
        Jobs jobs,
        Path aui,
        boolean production,
        Place place) {

    /**
     * Where a page comes from.
     *
     * @param node the name of this host among those on its database
     * @param shared whether there are others
     */
    public record Place(String node, boolean shared) {}
}
