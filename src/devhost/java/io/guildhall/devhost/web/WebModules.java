package io.guildhall.devhost.web;

import com.atlassian.confluence.user.ConfluenceUser;
import io.guildhall.devhost.confluence.Callers;
import io.guildhall.devhost.confluence.DevSpace;
import io.guildhall.devhost.confluence.Spaces;
import io.guildhall.devhost.plugin.ModuleType;
import io.guildhall.devhost.rendering.Rendering;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The module types of the web: {@code servlet}, {@code web-section}, {@code web-item}, {@code web-panel}, {@code space-blueprint}, {@code content-template}. */
public final class WebModules {
    private final Callers callers;
    private final Spaces spaces;
    private final PluginServlets servlets;
    private final SpaceBlueprints blueprints = new SpaceBlueprints();
    private final WebItems items = new WebItems(blueprints);
    private final WebSections sections = new WebSections();

    /**
     * @param callers who is calling, for conditions and the access of servlets
     * @param rendering collects the web resources that servlets ask for
     */
    public WebModules(Callers callers, Spaces spaces, Rendering rendering) {
        this.callers = callers;
        this.spaces = spaces;
        this.servlets = new PluginServlets(new ServletAccess(callers), rendering::requiredDuring);
    }

    /** To be given to the plugin system. */
    public List<ModuleType> moduleTypes() {
        return List.of(servlets, sections, items, new WebPanels(), new ContentTemplates(), blueprints);
    }

    PluginServlets servlets() {
        return servlets;
    }

    WebItems items() {
        return items;
    }

    WebSections sections() {
        return sections;
    }

    SpaceBlueprints blueprints() {
        return blueprints;
    }

    /** What conditions see: the caller, the space if there is one, and what the host's own conditions ask. */
    Map<String, Object> context(Optional<DevSpace> space) {
        Map<String, Object> context = new HashMap<>();
        callers.current().ifPresent(user -> context.put("user", user));
        space.ifPresent(found -> context.put("space", found));
        context.put(WebFacts.CONTEXT_KEY, new Facts(callers, spaces));
        return context;
    }

    private record Facts(Callers callers, Spaces spaces) implements WebFacts {
        @Override
        public boolean isAdministrator(@Nullable ConfluenceUser user) {
            return callers.isAdministrator(user);
        }

        @Override
        public boolean mayView(@Nullable ConfluenceUser user, DevSpace space) {
            return spaces.mayView(user, space);
        }

        @Override
        public boolean mayAdminister(@Nullable ConfluenceUser user, DevSpace space) {
            return spaces.mayAdminister(user, space);
        }
    }
}
