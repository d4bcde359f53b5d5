package io.guildhall.devhost.web;

import io.guildhall.devhost.confluence.DevUser;
import io.guildhall.devhost.rendering.Rendering;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Writes the frame around a page; SiteMesh fills in the page. Answers SiteMesh only. */
final class DecoratorServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    private final transient Site site;
    private final transient Templates templates;
    private final transient Links links;

    DecoratorServlet(Site site, Templates templates) {
        this.site = site;
        this.templates = templates;
        this.links = new Links(site);
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String decorator = String.valueOf(request.getPathInfo()).substring(1);
        if (request.getDispatcherType() == DispatcherType.REQUEST) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setContentType("text/html; charset=UTF-8");
        response.getWriter().write(templates.fill("frame", model(request, decorator)));
    }

    private Map<String, Object> model(HttpServletRequest request, String decorator) {
        Optional<DevUser> caller = site.confluence().callers().current();
        boolean admin = site.confluence().callers().isAdministrator(caller.orElse(null));
        boolean adminFrame = decorator.equals(Decoration.ADMIN);
        Decoration.inContexts(request, adminFrame ? Decoration.ADMIN : Decoration.GENERAL);
        Rendering.Assets assets = assets(Decoration.required(request), Decoration.contexts(request));
        Theme theme = Theme.of(request, caller.flatMap(site.confluence().users()::themeOf));
        Map<String, Object> model = new HashMap<>();
        model.put("context", site.contextPath());
        model.put("baseUrl", base(request));
        model.put("token", FormToken.of(request).orElse(""));
        model.put("lang", Decoration.speaksEnglish(request) ? "en" : Exchange.language(caller));
        model.put("theme", theme.id());
        model.put("themeAttributes", theme.attributes());
        model.put("decorator", decorator);
        model.put("admin", admin);
        model.put("loggedIn", caller.isPresent());
        model.put("userName", caller.map(DevUser::username).orElse(""));
        model.put("userKey", caller.map(DevUser::key).orElse(""));
        model.put("fullName", caller.map(DevUser::fullName).orElse(""));
        model.put("html", HtmlTool.TOOL);
        model.put("here", here(request));
        model.put("hasAui", AuiFiles.in(site.aui()));
        model.put("styles", assets.styles());
        model.put("scripts", assets.scripts());
        model.put("data", markup(assets.data()));
        model.put("headerLinks", links.at(WebPlaces.HEADER, Optional.empty()));
        model.put("helpLinks", links.at(WebPlaces.HELP, Optional.empty()));
        model.put("userLinks", links.under(WebPlaces.USER, Optional.empty()));
        model.put("adminSections", adminFrame && admin ? new AdminMenu(site).sections() : List.of());
        model.put("node", site.place().shared() ? site.place().node() : "");
        model.put("sudo", admin && site.modules().webSudo().canExecuteRequest(request));
        return model;
    }

    private Rendering.Assets assets(List<String> webResources, Set<String> contexts) {
        return site.production()
                ? site.rendering().batchedAssets(webResources, contexts)
                : site.rendering().assets(webResources, contexts);
    }

    /** JSON in a script element is no HTML: entities would stay entities. */
    private static Map<String, Markup> markup(Map<String, String> json) {
        Map<String, Markup> data = new LinkedHashMap<>();
        json.forEach((key, value) -> data.put(key, new Markup(value)));
        return data;
    }

    private String base(HttpServletRequest request) {
        return request.getScheme() + "://" + request.getServerName() + ":" + request.getServerPort()
                + site.contextPath();
    }

    /** Where the reader is, to come back after logging in; the login page itself leads nowhere. */
    private String here(HttpServletRequest request) {
        Object forwarded = request.getAttribute("jakarta.servlet.forward.request_uri");
        String uri = forwarded instanceof String original ? original : request.getRequestURI();
        String path = Destination.of(uri, site.contextPath()).path();
        return path.startsWith("/login") || path.startsWith("/decorators") ? "/" : path;
    }
}
