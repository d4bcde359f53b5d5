package io.guildhall.devhost.web;

import com.atlassian.confluence.user.ConfluenceUser;
import com.atlassian.sal.api.websudo.WebSudoManager;
import com.atlassian.sal.api.xsrf.XsrfTokenAccessor;
import com.atlassian.sal.api.xsrf.XsrfTokenValidator;
import io.guildhall.devhost.confluence.Callers;
import io.guildhall.devhost.confluence.DevSpace;
import io.guildhall.devhost.confluence.Spaces;
import io.guildhall.devhost.plugin.HostService;
import io.guildhall.devhost.plugin.ModuleType;
import io.guildhall.devhost.rendering.Rendering;
import java.time.Clock;
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
    private final WebSudo webSudo;
    private final SpaceBlueprints blueprints = new SpaceBlueprints();
    private final WebItems items = new WebItems(blueprints);
    private final WebSections sections = new WebSections();

    /**
     * @param callers who is calling, for conditions and the access of servlets
     * @param rendering collects the web resources that servlets ask for
     * @param clock ends secure administrator sessions
     */
    public WebModules(Callers callers, Spaces spaces, Rendering rendering, Clock clock, String contextPath) {
        this.callers = callers;
        this.spaces = spaces;
        this.webSudo = new WebSudo(clock, contextPath);
        this.servlets = new PluginServlets(new ServletAccess(callers), rendering::requiredDuring);
    }

    /** To be given to the plugin system. */
    public List<ModuleType> moduleTypes() {
        return List.of(servlets, sections, items, new WebPanels(), new ContentTemplates(), blueprints);
    }

    /** {@code WebSudoManager}, {@code XsrfTokenAccessor}, {@code XsrfTokenValidator}. */
    public List<HostService<?>> services() {
        XsrfTokens tokens = new XsrfTokens();
        return List.of(
                HostService.shared(WebSudoManager.class, webSudo),
                HostService.shared(XsrfTokenAccessor.class, tokens),
                HostService.shared(XsrfTokenValidator.class, tokens));
    }

    /** Tells whether a request comes from a secure administrator session. */
    public WebSudoManager secureSessions() {
        return webSudo;
    }

    WebSudo webSudo() {
        return webSudo;
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
