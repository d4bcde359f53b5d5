package io.guildhall.devhost.web;

import io.guildhall.devhost.plugin.ModuleElement;
import java.util.Set;
import java.util.stream.Stream;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** The places that take links, as far as there is evidence for them, plus the sections that a descriptor adds itself. */
final class WebPlaces {
    static final String CREATE_SPACE = "system.create.space.dialog/content";
    static final String OWN_SECTIONS = "system.admin";
    private static final Set<String> KNOWN = Set.of(
            "system.space.tools/overview",
            "system.space.tools/permissions",
            "system.space.tools/contenttools",
            "system.space.tools/lookandfeel",
            "system.space.tools/integrations",
            "system.space.tools/addons",
            "system.user/user-preferences",
            "system.user/user-content",
            "system.user/user-operations",
            "system.header/left",
            "system.admin/configuration",
            "system.admin/security",
            "system.admin/administration",
            "system.admin/marketplace_confluence",
            "system.content.action/primary",
            "system.content.action/secondary",
            "system.content.action/marker",
            "system.content.action/modify",
            CREATE_SPACE);

    private WebPlaces() {}

    static boolean knows(String section, ModuleElement module) {
        return KNOWN.contains(section) || ownSections(module).anyMatch(section::equals);
    }

    /** Whether pages at this place belong to a space. */
    static boolean hasSpace(String section) {
        return section.startsWith("system.space.tools/") || section.startsWith("system.content.action/");
    }

    private static Stream<String> ownSections(ModuleElement module) {
        NodeList sections = module.xml().getOwnerDocument().getElementsByTagName("web-section");
        return Stream.iterate(0, i -> i < sections.getLength(), i -> i + 1)
                .map(i -> (Element) sections.item(i))
                .filter(section -> section.getAttribute("location").equals(OWN_SECTIONS))
                .map(section -> section.getAttribute("location") + "/" + section.getAttribute("key"));
    }
}
