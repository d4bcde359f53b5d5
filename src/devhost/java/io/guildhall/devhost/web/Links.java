package io.guildhall.devhost.web;

import io.guildhall.devhost.confluence.DevSpace;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Web items as a template shows them: texts in the reader's language, addresses filled in. */
final class Links {
    private static final Map<String, String> ADMIN_SECTIONS = new LinkedHashMap<>();

    static {
        ADMIN_SECTIONS.put("system.admin/configuration", "Configuration");
        ADMIN_SECTIONS.put("system.admin/marketplace_confluence", "Apps");
        ADMIN_SECTIONS.put("system.admin/security", "Users and security");
        ADMIN_SECTIONS.put("system.admin/administration", "Administration");
    }

    private final Site site;

    Links(Site site) {
        this.site = site;
    }

    /** A link. */
    public record Link(String id, String label, String tooltip, String href, String styleClass) {}

    /** A heading with links. */
    public record Menu(String label, List<Link> links) {}

    List<Link> at(String section, Optional<DevSpace> space) {
        return show(site.modules().items().at(section, site.modules().context(space)), space);
    }

    List<Link> under(String location, Optional<DevSpace> space) {
        return show(site.modules().items().under(location, site.modules().context(space)), space);
    }

    /** The menu of the administration: the known sections, then those of plugins; empty ones are left out. */
    List<Menu> adminMenu() {
        List<Menu> menus = new ArrayList<>();
        ADMIN_SECTIONS.forEach((place, label) -> menus.add(new Menu(label, at(place, Optional.empty()))));
        for (WebSections.Section section : site.modules().sections().inOrder()) {
            menus.add(new Menu(site.rendering().text(section.labelKey()), at(section.place(), Optional.empty())));
        }
        return menus.stream().filter(menu -> !menu.links().isEmpty()).toList();
    }

    private List<Link> show(List<WebItem> items, Optional<DevSpace> space) {
        return items.stream().map(item -> show(item, space)).toList();
    }

    private Link show(WebItem item, Optional<DevSpace> space) {
        String address = item.link().fill(space.map(DevSpace::getKey));
        return new Link(
                item.linkId(),
                site.rendering().text(item.labelKey()),
                item.tooltipKey().isEmpty() ? "" : site.rendering().text(item.tooltipKey()),
                item.absolute() ? address : site.contextPath() + address,
                item.styleClass());
    }
}
