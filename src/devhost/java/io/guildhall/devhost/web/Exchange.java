package io.guildhall.devhost.web;

import io.guildhall.devhost.confluence.DevSpace;
import io.guildhall.devhost.confluence.DevUser;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A request to one of the host's screens and the ways to answer it. */
final class Exchange {
    private static final String NOTE = "note";

    private final Site site;
    private final Templates templates;
    private final HttpServletRequest request;
    private final HttpServletResponse response;

    Exchange(Site site, Templates templates, HttpServletRequest request, HttpServletResponse response) {
        this.site = site;
        this.templates = templates;
        this.request = request;
        this.response = response;
    }

    Site site() {
        return site;
    }

    HttpServletRequest request() {
        return request;
    }

    HttpServletResponse response() {
        return response;
    }

    /** What follows the servlet's path, decoded; empty where nothing does. */
    String path() {
        return Optional.ofNullable(request.getPathInfo()).orElse("");
    }

    /** A parameter with something in it, without blanks around. */
    Optional<String> parameter(String name) {
        return Optional.ofNullable(request.getParameter(name))
                .map(String::strip)
                .filter(text -> !text.isEmpty());
    }

    /** A parameter as it was sent; empty where it was not. */
    String text(String name) {
        return Optional.ofNullable(request.getParameter(name)).orElse("");
    }

    /** All values of a parameter, as they were sent. */
    List<String> all(String name) {
        String[] values = request.getParameterValues(name);
        return values == null ? List.of() : List.of(values);
    }

    /** A parameter that is a whole number. */
    Optional<Long> number(String name) {
        return parameter(name).filter(text -> text.matches("\\d{1,18}")).map(Long::valueOf);
    }

    Optional<DevUser> caller() {
        return site.confluence().callers().current();
    }

    private @Nullable DevUser callerOrNull() {
        return caller().orElse(null);
    }

    /** The language of what plugins say to the caller, as a tag. */
    String language() {
        return language(caller());
    }

    static String language(Optional<DevUser> caller) {
        return caller.map(user -> user.locale().toLanguageTag()).orElse("en");
    }

    boolean isAdministrator() {
        return site.confluence().callers().isAdministrator(callerOrNull());
    }

    /** Whether the caller administers the site; whoever does not has got an answer. */
    boolean admitsAdministrator() throws IOException {
        if (isAdministrator()) {
            return true;
        }
        if (caller().isEmpty()) {
            logIn();
        } else {
            fail(403, "Only administrators may see this page.");
        }
        return false;
    }

    boolean mayView(DevSpace space) {
        return site.confluence().spaces().mayView(callerOrNull(), space);
    }

    boolean mayAdminister(DevSpace space) {
        return site.confluence().spaces().mayAdminister(callerOrNull(), space);
    }

    /** A space that the caller may see. */
    Optional<DevSpace> space(String key) {
        return site.confluence().spaces().find(key).filter(this::mayView);
    }

    /** Shows a template inside the host's frame. The model gets {@code context} (the context path) and {@code token} added. */
    void show(String template, String title, Map<String, Object> model) throws IOException {
        show(template, title, Decoration.GENERAL, Map.of(), model);
    }

    /** Shows a template inside the frame of a decorator, with metas in its head. */
    void show(String template, String title, String decorator, Map<String, String> metas, Map<String, Object> model)
            throws IOException {
        Map<String, Object> whole = new HashMap<>(model);
        whole.put("context", site.contextPath());
        whole.put("token", FormToken.of(request).orElse(""));
        whole.put("html", HtmlTool.TOOL);
        whole.put("note", takeNote());
        String body = templates.fill(template, whole);
        Decoration.speakEnglish(request);
        response.setContentType("text/html; charset=UTF-8");
        response.getWriter()
                .write(templates.fill(
                        "page",
                        Map.of(
                                "title",
                                title,
                                "decorator",
                                decorator,
                                // Sorted: the order of a plain map is another one in each process.
                                "metas",
                                new TreeMap<>(metas),
                                "body",
                                new Markup(body))));
    }

    /** Goes to another page of this site after a form. */
    void redirect(String path) throws IOException {
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", site.contextPath() + path);
    }

    /** The same, with a sentence that the next page shows once. */
    void redirect(String path, String note) throws IOException {
        request.getSession().setAttribute(NOTE, note);
        redirect(path);
    }

    private String takeNote() {
        var session = request.getSession(false);
        if (session == null || !(session.getAttribute(NOTE) instanceof String note)) {
            return "";
        }
        session.removeAttribute(NOTE);
        return note;
    }

    void json(Object value) throws IOException {
        response.setContentType("application/json");
        Json.MAPPER.writeValue(response.getOutputStream(), value);
    }

    /** For what is not there or not to be seen; both look the same. Anonymous people are asked to log in first. */
    void notFound() throws IOException {
        if (caller().isEmpty()) {
            logIn();
        } else {
            fail(404, "Page not found, or you may not see it.");
        }
    }

    /** Sends somebody anonymous to the login page, and back here afterwards. */
    void logIn() throws IOException {
        String query = request.getQueryString();
        String here = request.getRequestURI().substring(site.contextPath().length());
        String back = query == null ? here : here + "?" + query;
        response.setStatus(HttpServletResponse.SC_FOUND);
        response.setHeader("Location", site.contextPath() + "/login.action?os_destination=" + Html.url(back));
    }

    /** An error page inside the frame. */
    void fail(int status, String sentence) throws IOException {
        if (response.isCommitted()) {
            return;
        }
        response.resetBuffer();
        response.setStatus(status);
        show("error", ErrorPages.title(status), Map.of("heading", ErrorPages.title(status), "sentence", sentence));
    }
}
