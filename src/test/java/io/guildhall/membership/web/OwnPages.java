package io.guildhall.membership.web;

import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import io.guildhall.desk.web.DeskTabOf;
import io.guildhall.inviting.web.InvitingTab;
import io.guildhall.newcomer.web.FirstStepsTab;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

/** What the pages of the app answer, read as documents. */
final class OwnPages {
    static final String SPACE = "/confluence/plugins/servlet/guildhall/space/";

    final HttpServletResponse response = mock(HttpServletResponse.class);

    Document community(Wiki seen, String key) throws IOException {
        return page(seen, key);
    }

    Document page(Wiki seen, String key, String... parameters) throws IOException {
        Rosters rosters = new Rosters(seen.guild.rosters);
        CommunityTabs tabs = new CommunityTabs(List.of(
                new HistoryTab(seen.guild.history, List.of()),
                new SettingsTab(rosters, seen.guild.spaces, seen.guild.launching),
                new RulesTab(seen.guild.rules, seen.guild.questions),
                new CharterTab(seen.guild.charters, seen.guild.people),
                new LaunchTab(seen.guild.launching),
                new LifeTab(seen.guild.directory, OwnPages::evidence),
                new InvitingTab(seen.guild.rosters, List.of()),
                new MembersTab(rosters),
                DeskTabOf.tab(seen.guild),
                new FirstStepsTab(seen.steps, seen.guild.clock),
                new OverviewTab(seen.steps, new Kin(seen.guild.directory))));
        var servlet = new CommunityPageServlet(
                seen.pages(), seen.guild.directory, tabs, seen.guild.founding, seen.guild.strays, seen.guild.spaces);
        Map<String, String> named = parameters.length == 0 ? Map.of() : Map.of(parameters[0], parameters[1]);
        return answered(servlet, SPACE + key, named);
    }

    Document start(Wiki wiki, @Nullable String typed) throws IOException {
        return answered(
                new StartPageServlet(wiki.pages(), wiki.guild.founding),
                "",
                typed == null ? Map.of() : Map.of("space", typed));
    }

    Document directory(Wiki wiki, Map<String, String> parameters) throws IOException {
        return answered(
                new DirectoryPageServlet(
                        wiki.pages(),
                        wiki.guild.directory,
                        wiki.guild.tree,
                        new Kin(wiki.guild.directory),
                        wiki.guild.settings),
                "",
                parameters);
    }

    Document answered(jakarta.servlet.http.HttpServlet servlet, String uri, Map<String, String> parameters)
            throws IOException {
        HttpServletRequest request = mock(HttpServletRequest.class);
        when(request.getRequestURI()).thenReturn(uri);
        parameters.forEach((name, value) -> when(request.getParameter(name)).thenReturn(value));
        StringWriter html = new StringWriter();
        when(response.getWriter()).thenReturn(new PrintWriter(html));
        if (servlet instanceof CommunityPageServlet community) {
            community.doGet(request, response);
        } else if (servlet instanceof StartPageServlet start) {
            start.doGet(request, response);
        } else {
            ((DirectoryPageServlet) servlet).doGet(request, response);
        }
        return Jsoup.parse(html.toString());
    }

    private static List<LifeView.Evidence> evidence(TabCall call) {
        return List.of(new LifeView.Evidence(
                "Where you see it",
                List.of(new LifeView.Line("Somebody facilitates.", true), new LifeView.Line("Nobody meets.", false))));
    }

    static String cursorOf(String href) {
        return java.net.URLDecoder.decode(
                href.substring(href.indexOf("cursor=") + 7), java.nio.charset.StandardCharsets.UTF_8);
    }
}
