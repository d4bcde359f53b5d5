package io.guildhall.e2e.stories;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import io.guildhall.devhost.confluence.DevUser;
import io.guildhall.devhost.mail.Letter;
import io.guildhall.e2e.browser.Visitor;
import io.guildhall.e2e.host.Api;
import io.guildhall.e2e.host.Site;
import io.guildhall.e2e.nodes.MacrosOfTheApp;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Every text that people can write, written by somebody who means harm, on every page, in every macro, mail and file. */
class HostileWordsStoryTest {
    /** Short enough for a skill. It would be an element, leave an attribute, run in a template or be calculated. */
    private static final String HOSTILE = "=1+1\"'><img src=x onerror=alert(1)>#set($x=1)${997*991}";

    private static final String SERVLETS = "/plugins/servlet";

    /** Of its own, since jobs that run over what all other tests left take too long to wait for. */
    private final Site site = Site.fresh();

    private final String quoted = HOSTILE.replace("\"", "\\\"");
    private final DevUser owner = site.user(site.unused("owner"), " " + HOSTILE);
    private final DevUser sponsor = site.user(site.unused("sponsor"), HOSTILE);
    private final DevUser deputy = site.user(site.unused("deputy"), HOSTILE);
    private final DevUser asking = site.someone("asking");
    private final DevUser declined = site.someone("declined");
    private final DevUser invited = site.someone("invited");
    private final String space = site.unused("SP");
    private final String path = "/communities/" + space;

    @AfterEach
    void close() {
        site.close();
    }

    @Test
    void what_people_write_is_text_wherever_it_is_read() {
        everyTextIsHostile();
        site.tellEverybody();
        long page = pageWithAllMacros();
        List<String> found = new ArrayList<>();
        for (DevUser reader : List.of(owner, sponsor, deputy, asking, declined, invited)) {
            pages(reader)
                    .forEach(address ->
                            found.addAll(harmIn(address, site.api().at(reader.username(), "GET", address, ""))));
        }
        pages(owner).forEach(address -> found.addAll(harmIn(address, site.api().at("admin", "GET", address, ""))));
        outputs(page)
                .forEach(address -> found.addAll(harmIn(address, site.api().at(owner.username(), "GET", address, ""))));
        assertThat(found).isEmpty();
        lettersAreHarmless();
        filesAreHarmless();
        browserRunsNothing();
    }

    private void everyTextIsHostile() {
        site.host().confluence().spaces().create(space, HOSTILE, owner);
        done(
                post(
                        owner,
                        "/communities",
                        "{'spaceKey':'" + space + "','concern':'H','goalOrGap':'H','joinPolicy':'OPEN'}"),
                201);
        for (DevUser member : List.of(sponsor, deputy)) {
            site.join(member, space);
        }
        put(owner, path + "/members/" + sponsor.key() + "/roles", "{'roles':['SPONSOR']}");
        done(post(sponsor, path + "/members/me/role-offer/accept", "{}"), 200);
        put(owner, path + "/members/" + deputy.key() + "/roles", "{'roles':['DEPUTY']}");
        put(owner, path + "/rules", "{'text':'H'}");
        put(owner, path + "/join-questions", "{'questions':['H']}");
        put(
                owner,
                path + "/meeting",
                "{'date':'%s','time':'10:00','zone':'Europe/Berlin','minutes':60,'place':'H','repeats':'WEEKLY'}"
                        .formatted(LocalDate.now(ZoneOffset.UTC).plusWeeks(1)));
        put(owner, path + "/newcomer-path", "{'steps':[{'title':'H'}]}");
        done(post(owner, path + "/ambitions", "{'text':'H'}"), 201);
        done(post(owner, path + "/launch", "{}"), 200);
        put(
                owner,
                path,
                "{'type':'PRACTICE','concern':'H','practice':'H','goalOrGap':'H','audience':'H','topics':['H'],"
                        + "'joinPolicy':'REQUEST','listing':'SITE','rosterVisibility':'EVERYONE'}");
        String answered = "{'acceptedRules':1,'answers':[{'question':1,'text':'H'}]}";
        done(post(asking, path + "/members/me", answered), 202);
        done(post(declined, path + "/members/me", answered), 202);
        done(post(owner, path + "/members/" + declined.key() + "/decline", "{'reason':'H'}"), 200);
        done(
                post(
                        owner,
                        path + "/invitations",
                        "{'people':['%s'],'kind':'GUEST','until':'%s','organisation':'H','message':'H'}"
                                .formatted(
                                        invited.key(),
                                        LocalDate.now(ZoneOffset.UTC).plusDays(9))),
                200);
        done(
                post(
                        owner,
                        path + "/announcements",
                        "{'subject':'H','text':'H','audience':'ALL','token':'token-0001'}"),
                201);
        done(
                post(
                        deputy,
                        "/kudos",
                        "{'space':'%s','to':'%s','reason':'H','tag':'HELPED'}".formatted(space, owner.key())),
                201);
        Api.Answer review = post(owner, path + "/reviews", "{'decisions':'H','token':'token-0001'}");
        done(review, 201);
        done(post(sponsor, path + "/reviews/" + review.json().get("id").asText() + "/comment", "{'text':'H'}"), 200);
        Api.Answer handOver = post(owner, path + "/handovers", "{'to':'" + deputy.key() + "','words':'H'}");
        done(handOver, 201);
        done(
                post(
                        owner,
                        path + "/handovers/" + handOver.json().get("id").asText() + "/checklist",
                        "{'done':[],'items':[{'text':'H','done':false}]}"),
                200);
        for (DevUser somebody : List.of(owner, deputy)) {
            put(
                    somebody,
                    "/people/me",
                    "{'offers':[{'skill':'H','level':3,'priority':1}],'wants':[],'languages':[],'bring':'H',"
                            + "'visibility':'EVERYONE','suggestible':true}");
        }
        Api.Answer facts = site.api()
                .post(
                        "admin",
                        "/admin/people/import",
                        "{\"csv\":\"username,department,site\\n%s,%s,%s\"}"
                                .formatted(owner.username(), cell(), cell()));
        done(facts, 200);
    }

    private String cell() {
        return "\\\"" + HOSTILE.replace("\"", "\\\"\\\"") + "\\\"";
    }

    /** Apostrophes are quotes, and H is what is hostile. */
    private String json(String body) {
        return body.replace("'", "\"").replace("\"H\"", "\"" + quoted + "\"");
    }

    private Api.Answer post(DevUser user, String address, String body) {
        return site.api().post(user.username(), address, json(body));
    }

    private void put(DevUser user, String address, String body) {
        String read = address.endsWith("/roles") ? path : address;
        String etag = site.api().get(user.username(), read).header("ETag").orElse("\"1\"");
        done(site.api().call(user.username(), "PUT", address, json(body), "If-Match", etag), 200);
    }

    private static void done(Api.Answer answer, int status) {
        Site.expect(answer, status);
    }

    private long pageWithAllMacros() {
        String macros = MacrosOfTheApp.all().stream()
                .flatMap(macro -> MacrosOfTheApp.calls(macro, space).stream().limit(2))
                .distinct()
                .collect(Collectors.joining());
        return site.host()
                .confluence()
                .pages()
                .create(space, "All of them", macros + Words.macro("community-info", "show", "full"), owner, false)
                .id();
    }

    private List<String> pages(DevUser reader) {
        Stream<String> own = MacrosOfTheApp.pages().stream()
                .filter(pattern -> !pattern.contains("/ics/"))
                .map(pattern -> SERVLETS + pattern.replace("*", pattern.contains("profile") ? reader.key() : space));
        Stream<String> more = Stream.of(
                "/guildhall/communities?q=img",
                "/guildhall/experts?q=img",
                "/guildhall/admin/privacy?person=" + reader.key());
        Stream<String> tabs = MacrosOfTheApp.tabs().stream().map(tab -> "/guildhall/space/" + space + "/" + tab);
        return Stream.of(
                        own,
                        Stream.concat(more, tabs).map(SERVLETS::concat),
                        Stream.of("/display/" + space + "/All+of+them"))
                .flatMap(each -> each)
                .toList();
    }

    private List<String> outputs(long page) {
        return List.of(
                "/exportword?pageId=" + page,
                "/spaces/flyingpdf/pdfpageexport.action?pageId=" + page,
                "/pages/viewasemail?pageId=" + page);
    }

    /** What would run, or was calculated by a template. */
    private static List<String> harmIn(String address, Api.Answer answer) {
        assertThat(answer.status()).as(address).isLessThan(500);
        boolean page = answer.header("Content-Type")
                .filter(type -> type.contains("html"))
                .isPresent();
        return page ? harmIn(address, Jsoup.parse(answer.body())) : List.of();
    }

    private static List<String> harmIn(String where, Document page) {
        List<String> harm = new ArrayList<>();
        for (Element element :
                page.select("[onerror], img[src=x], [href^=javascript], script:containsData(alert(1))")) {
            harm.add(where + ": " + element.outerHtml());
        }
        if (page.text().contains("988027") && !page.text().contains("997*991")) {
            harm.add(where + ": calculated");
        }
        return harm;
    }

    private void lettersAreHarmless() {
        List<Letter> letters = Stream.of(owner, sponsor, deputy, declined, invited)
                .flatMap(user -> site.host().outbox().to(user.email(), 50).stream())
                .toList();
        assertThat(letters).hasSizeGreaterThan(4);
        for (Letter letter : letters) {
            assertThat(letter.subject() + letter.headers().replace("\n", "")).doesNotContain("\r", "\n");
            assertThat(
                            letter.mimeType().contains("html")
                                    ? harmIn(letter.subject(), Jsoup.parse(letter.body()))
                                    : List.of())
                    .isEmpty();
        }
        assertThat(letters).anyMatch(letter -> letter.subject().contains("<img"));
    }

    private void filesAreHarmless() {
        for (String file : List.of(path + "/members.csv", "/skills/export.csv")) {
            Api.Answer csv = site.api().get(file.startsWith("/skills") ? "admin" : owner.username(), file);
            done(csv, 200);
            assertThat(csv.body()).contains("'=1+1").doesNotContainPattern("(^|[,\"\\n]) ?=1\\+1");
        }
        for (String file :
                List.of(path, path + "/members", path + "/export.json", path + "/reviews", "/me/data", "/people/me")) {
            Api.Answer answer = site.api().get(owner.username(), file);
            assertThat(answer.header("Content-Type").orElse("")).as(file).startsWith("application/json");
            assertThat(answer.header("X-Content-Type-Options")).as(file).contains("nosniff");
            assertThat(answer.json().isObject()).as(file).isTrue();
        }
    }

    private void browserRunsNothing() {
        List<String> dialogs = new ArrayList<>();
        try (Visitor visitor = Visitor.loggedIn(site, owner.username())) {
            Page page = visitor.page();
            page.onDialog(dialog -> {
                dialogs.add(page.url() + ": " + dialog.message());
                dialog.dismiss();
            });
            for (String address : pages(owner)) {
                if (!address.contains("/admin/") && !address.contains("/meeting/")) {
                    visitor.open(address);
                    assertThat(page.locator("[onerror], img[src=x]").count())
                            .as(address)
                            .isZero();
                }
            }
        }
        assertThat(dialogs).isEmpty();
    }
}
