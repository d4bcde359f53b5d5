package io.guildhall.devhost.web;

import io.guildhall.devhost.confluence.DevSpace;
import io.guildhall.devhost.confluence.DevUser;
import java.io.IOException;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Shows one version of a page with its space around it. */
final class PageView {
    private PageView() {}

    static void show(Exchange exchange, DevSpace space, Article page, boolean newest) throws IOException {
        show(exchange, space, page, newest, new Remarks(exchange, space).of(page, "", ""));
    }

    /** @param remarks what stands below */
    static void show(Exchange exchange, DevSpace space, Article page, boolean newest, Map<String, Object> remarks)
            throws IOException {
        Map<String, Object> model = new HashMap<>(frame(exchange, space, Optional.of(page.id())));
        model.putAll(remarks);
        model.put("page", page);
        model.put("newest", newest);
        model.put("author", author(exchange, page));
        model.put("zone", zone(exchange));
        model.put("pageActions", new Links(exchange.site()).under(WebPlaces.CONTENT_ACTION, Optional.of(space)));
        model.put("pageButtons", new Links(exchange.site()).at(WebPlaces.CONTENT_BUTTON, Optional.of(space)));
        model.put("shown", Shown.of(exchange, page.body(), page.entity(exchange.site()), space, "display"));
        Decoration.inContexts(exchange.request(), page.post() ? "blogpost" : "page", "viewcontent");
        exchange.show("page-view", page.title() + " - " + space.getName(), Decoration.SPACE, metas(space), model);
        Decoration.speakAsChosen(exchange.request());
    }

    static Map<String, String> metas(DevSpace space) {
        return Map.of("ajs-space-key", space.getKey(), "ajs-space-name", space.getName());
    }

    /** What the sidebar of a space shows. */
    static Map<String, Object> frame(Exchange exchange, DevSpace space, Optional<Long> current) {
        List<PageLine> lines = exchange.site().confluence().pages().inSpace(space.getKey()).stream()
                .map(page -> new PageLine(
                        page.title(),
                        PageLinks.view(page),
                        current.filter(here -> here == page.id()).isPresent(),
                        page.home()))
                .sorted((one, other) -> Boolean.compare(other.home(), one.home()))
                .toList();
        Decoration.inContexts(exchange.request(), "space");
        Links links = new Links(exchange.site());
        return Map.of(
                "space",
                space,
                "pages",
                lines,
                "mayAdminister",
                exchange.mayAdminister(space),
                "mayEdit",
                mayEdit(exchange, space),
                "mainLinks",
                links.at(WebPlaces.SPACE_SIDEBAR + "/main-links", Optional.of(space)),
                "advancedLinks",
                links.at(WebPlaces.SPACE_SIDEBAR + "/advanced-links", Optional.of(space)),
                "linkLang",
                exchange.language());
    }

    /** A page in the sidebar. */
    public record PageLine(String title, String href, boolean current, boolean home) {}

    /** Everybody who is logged in and sees a space may write in it, unless it is archived. */
    static boolean mayEdit(Exchange exchange, DevSpace space) {
        return exchange.caller().isPresent() && !space.isArchived() && exchange.mayView(space);
    }

    static String author(Exchange exchange, Article page) {
        return exchange.site()
                .confluence()
                .users()
                .byKey(page.authorKey())
                .map(DevUser::fullName)
                .orElse("Unknown User (" + page.authorKey() + ")");
    }

    static ZoneId zone(Exchange exchange) {
        return exchange.caller().map(DevUser::timeZone).orElse(ZoneOffset.UTC);
    }
}
