package io.guildhall.devhost.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The menu of the administration: the host's own screens, and what plugins add to the known sections or to sections of their own. */
final class AdminMenu {
    private static final Set<String> SERVED = Screens.of(new Status()).keySet();
    private static final List<Place> PLACES = List.of(
            new Place(
                    "system.admin/configuration",
                    "Configuration",
                    new Entry("/admin/general", "General configuration"),
                    new Entry("/admin/mail", "Mail outbox")),
            new Place(
                    "system.admin/security",
                    "Users and security",
                    new Entry("/admin/users", "Users"),
                    new Entry("/admin/groups", "Groups")),
            new Place("system.admin/marketplace_confluence", "Apps", new Entry("/admin/plugins", "Manage apps")),
            new Place("system.admin/administration", "Administration", new Entry("/admin/jobs", "Scheduled jobs")));

    private final Site site;
    private final Links links;

    AdminMenu(Site site) {
        this.site = site;
        this.links = new Links(site);
    }

    /** A screen of the host; the address has no context path. */
    public record Entry(String href, String label) {}

    /** A heading with the host's screens and the links of plugins. */
    public record Section(String label, List<Entry> own, List<Links.Link> links) {
        boolean isEmpty() {
            return own.isEmpty() && links.isEmpty();
        }
    }

    private record Place(String section, String label, List<Entry> entries) {
        Place(String section, String label, Entry... entries) {
            this(section, label, List.of(entries));
        }

        List<Entry> served() {
            return entries.stream()
                    .filter(entry -> SERVED.contains(entry.href()))
                    .toList();
        }
    }

    /** The known sections, then those of plugins; empty ones are left out. */
    List<Section> sections() {
        List<Section> sections = new ArrayList<>();
        for (Place place : PLACES) {
            sections.add(new Section(place.label(), place.served(), at(place.section())));
        }
        for (WebSections.Section section : site.modules().sections().inOrder()) {
            sections.add(new Section(site.rendering().text(section.labelKey()), List.of(), at(section.place())));
        }
        return sections.stream().filter(section -> !section.isEmpty()).toList();
    }

    private List<Links.Link> at(String section) {
        return links.at(section, Optional.empty());
    }
}
