package io.guildhall.recognition.badge.web;

import static org.mockito.Mockito.RETURNS_DEEP_STUBS;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.confluence.macro.Macro;
import com.atlassian.webresource.api.assembler.PageBuilderService;
import io.guildhall.kernel.web.Dates;
import io.guildhall.kernel.web.Look;
import io.guildhall.kernel.web.Output;
import io.guildhall.kernel.web.Words;
import io.guildhall.membership.MembershipState;
import io.guildhall.membership.web.TabCall;
import io.guildhall.membership.web.Wiki;
import io.guildhall.recognition.badge.BadgeWords;
import io.guildhall.recognition.badge.BadgesOf;
import io.guildhall.recognition.badge.Issuers;
import io.guildhall.recognition.badge.NewAward;
import io.guildhall.recognition.badge.WantedBadge;
import io.guildhall.site.InMemorySettings;
import io.guildhall.site.Pillar;
import io.guildhall.site.web.SitePages;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The pages and macros of badges on real templates: frida facilitates the garden, ana and ben are members, zoe is a stranger, root administers. */
final class BadgePages {
    static final String REASON = "Your talk on soil was worth the winter.";

    final Wiki wiki = Wiki.withACommunity().with("ana", MembershipState.ACTIVE).with("ben", MembershipState.ACTIVE);
    final BadgesOf app = BadgesOf.inMemory(wiki.guild);
    final HttpServletResponse response = mock(HttpServletResponse.class);

    BadgePages() {
        wiki.guild.people.makeAdministrator(wiki.guild.person("root"));
    }

    /** The number of what frida gave to somebody just now. */
    long given(String badge, String to, String reason) {
        return app.awards
                .give(
                        wiki.guild.person("frida"),
                        new NewAward(
                                Optional.of(Wiki.GARDEN), badge, to, reason, OptionalLong.empty(), Optional.empty()))
                .result()
                .orElseThrow()
                .award()
                .id();
    }

    /** A badge that somebody makes and lets be given; of the site where there is no space. */
    String made(String by, Optional<String> space, String name) {
        String key = drafted(by, space, name);
        app.badges.activate(wiki.guild.person(by), key).result().orElseThrow();
        return key;
    }

    String drafted(String by, Optional<String> space, String name) {
        return app.badges
                .create(
                        wiki.guild.person(by),
                        space,
                        new WantedBadge(
                                new BadgeWords(name, "For those who grow things", "Grows something that others eat"),
                                "circle-1-seedling-beads-green",
                                false,
                                OptionalInt.empty(),
                                Issuers.FACILITATORS))
                .result()
                .orElseThrow()
                .badge()
                .key();
    }

    void switchOff(Pillar... pillars) {
        ((InMemorySettings) wiki.guild.settings).switchOff(pillars);
        wiki.guild.clock.goOn(Duration.ofMinutes(1));
    }

    Macro wall() {
        return new BadgeWallMacro(wiki.frame(), app.shelf, app.named, wiki.guild.spaces, wiki.switches());
    }

    Macro info() {
        return new BadgeInfoMacro(wiki.frame(), app.named, wiki.guild.spaces, wiki.switches());
    }

    Macro person() {
        return new BadgePersonMacro(
                wiki.frame(), app.shelf, wiki.guild.rosters, wiki.guild.people, wiki.guild.spaces, wiki.switches());
    }

    BadgesTab tab() {
        return new BadgesTab(
                app.badges, app.shelf, app.rings, new Choosing(wiki.guild.rosters), wiki.guild.known, List.of());
    }

    TabCall call(Map<String, String> query) {
        return new TabCall(
                wiki.guild.directory.one(wiki.viewer, Wiki.GARDEN).result().orElseThrow(),
                wiki.viewer,
                new Look(new Words(wiki.texts), new Dates(wiki.texts, wiki.guild.clock), wiki.links, Output.SCREEN),
                "/here",
                name -> Optional.ofNullable(query.get(name)));
    }

    /** What stands on one of their pages, as the viewer of the wiki sees it. */
    Element page(String path) {
        HttpServletRequest request = mock(HttpServletRequest.class);
        when(request.getRequestURI()).thenReturn("/confluence/plugins/servlet/guildhall/badges" + path);
        return answered(() -> new BadgePageServlet(
                        wiki.pages(), app.badges, app.shelf, wiki.switches(), List.of(), List.of(), List.of())
                .doGet(request, response));
    }

    /** What stands on the page of administrators. */
    Document ofSite(Map<String, String> query) {
        HttpServletRequest request = mock(HttpServletRequest.class);
        query.forEach((name, value) -> when(request.getParameter(name)).thenReturn(value));
        PageBuilderService assembling = mock(PageBuilderService.class, RETURNS_DEEP_STUBS);
        SitePages pages = new SitePages(() -> wiki.viewer, wiki.texts, () -> "error-1", wiki.templates, assembling);
        return answered(
                () -> new SiteBadgesServlet(pages, app.badges, app.shelf, wiki.links, wiki.texts, wiki.guild.clock)
                        .doGet(request, response));
    }

    private Document answered(Showing page) {
        StringWriter html = new StringWriter();
        try {
            when(response.getWriter()).thenReturn(new PrintWriter(html));
            page.show();
        } catch (IOException e) {
            throw new AssertionError("nothing is written anywhere", e);
        }
        return Jsoup.parse(html.toString());
    }

    private interface Showing {
        void show() throws IOException;
    }
}
