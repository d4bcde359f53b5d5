package io.guildhall.devhost.web;

import io.guildhall.devhost.confluence.DevSpace;
import java.util.List;
import java.util.Optional;

/** Web items as a template shows them: texts in the reader's language, addresses filled in. */
final class Links {
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
