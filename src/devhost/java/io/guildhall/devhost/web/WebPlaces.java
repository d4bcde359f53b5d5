package io.guildhall.devhost.web;

import io.guildhall.devhost.plugin.ModuleElement;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/**
 * The places that take links: those for which the section Menus of {@code linkage.md} has evidence and this host a screen, plus the sections that a
 * descriptor adds itself. An item at any other place would be accepted by Confluence and show nowhere, so it is refused here.
 */
final class WebPlaces {
    static final String CREATE_SPACE = "system.create.space.dialog/content";
    static final String OWN_SECTIONS = "system.admin";
    static final String HEADER = "system.header/left";
    static final String HELP = "system.help/pages";
    static final String USER = "system.user";
    static final String PROFILE = "system.profile";
    static final String YOUR_PROFILE = "system.profile.edit/yourprofile";
    static final String YOUR_SETTINGS = "system.settings.edit/yoursettings";
    static final String SPACE_TOOLS = "system.space.tools";
    static final String SPACE_SIDEBAR = "system.space.sidebar";
    static final String CONTENT_ACTION = "system.content.action";
    static final String CONTENT_BUTTON = "system.content.button";

    /** In descriptors of plugins for Confluence 10; all in the administration but the last three. */
    private static final List<String> SEEN_ON_10 = List.of(
            "system.admin/configuration",
            "system.admin/security",
            "system.admin/administration",
            "system.admin/marketplace_confluence",
            "system.space.tools/integrations",
            YOUR_SETTINGS,
            CONTENT_BUTTON);

    /** In descriptors of plugins for Confluence 9. */
    private static final List<String> SEEN_ON_9 = List.of(HELP);

    /** In Atlassian's published lists of places, not seen in a descriptor for 10. */
    private static final List<String> DOCUMENTED = List.of(
            HEADER,
            "system.user/user-preferences",
            "system.user/user-content",
            "system.user/user-operations",
            PROFILE,
            YOUR_PROFILE,
            "system.space.tools/overview",
            "system.space.tools/permissions",
            "system.space.tools/contenttools",
            "system.space.tools/lookandfeel",
            "system.space.tools/addons",
            "system.space.sidebar/main-links",
            "system.space.sidebar/advanced-links",
            "system.content.action/primary",
            "system.content.action/secondary",
            "system.content.action/marker",
            "system.content.action/modify",
            CREATE_SPACE);

    private static final Set<String> KNOWN = new TreeSet<>(
            Stream.of(SEEN_ON_10, SEEN_ON_9, DOCUMENTED).flatMap(List::stream).toList());

    private WebPlaces() {}

    /** Every place that a descriptor may name without adding it first, sorted. */
    static List<String> known() {
        return List.copyOf(KNOWN);
    }

    static boolean knows(String section, ModuleElement module) {
        return KNOWN.contains(section) || ownSections(module).anyMatch(section::equals);
    }

    /** Whether pages at this place belong to a space. */
    static boolean hasSpace(String section) {
        return section.equals(CONTENT_BUTTON)
                || Stream.of(SPACE_TOOLS, SPACE_SIDEBAR, CONTENT_ACTION)
                        .anyMatch(place -> section.startsWith(place + "/"));
    }

    private static Stream<String> ownSections(ModuleElement module) {
        NodeList sections = module.xml().getOwnerDocument().getElementsByTagName("web-section");
        return Stream.iterate(0, i -> i < sections.getLength(), i -> i + 1)
                .map(i -> (Element) sections.item(i))
                .filter(section -> section.getAttribute("location").equals(OWN_SECTIONS))
                .map(section -> section.getAttribute("location") + "/" + section.getAttribute("key"));
    }
}
