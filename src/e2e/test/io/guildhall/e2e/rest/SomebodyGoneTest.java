package io.guildhall.e2e.rest;

import static org.assertj.core.api.Assertions.assertThat;

import io.guildhall.devhost.confluence.DevUser;
import io.guildhall.devhost.mail.Letter;
import io.guildhall.e2e.host.Api;
import io.guildhall.e2e.host.Site;
import io.guildhall.e2e.nodes.MacrosOfTheApp;
import io.guildhall.e2e.stories.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/**
 * Quilla is in the middle of everything when the host deletes her: she facilitates alone and with others for a time, hands on, invites, is invited,
 * asks, volunteers, is a guest, proposes a community, offers a skill, and news of hers wait to be told. Everybody still sees every page, macro,
 * mail and answer, and nowhere her name, nor her key where people read.
 */
class SomebodyGoneTest {
    private static final String NEUTRAL = "Somebody who is no longer here";

    /** Files for programs, which tell people apart by their keys. */
    private static final List<String> FOR_PROGRAMS = List.of("/members.csv", "/export.json", "/audit.csv", "/data");

    /** The tables as they are, with what people are sorted by, which no screen shows. */
    private static final String EVERYTHING = "/admin/export.json";

    /** Of its own, since its jobs run over everything. */
    private final Site site = Site.fresh();

    private final DevUser frida = site.someone("frida");
    private final DevUser ana = site.someone("ana");
    private final DevUser zoe = site.someone("zoe");
    private final DevUser quilla = site.user(site.unused("quilla"), "Quilla Quick");
    private final List<String> spaces = new ArrayList<>();

    @AfterEach
    void close() {
        site.close();
    }

    @Test
    void everything_goes_on_and_nothing_names_her() {
        sheIsEverywhere();
        Map<String, Api.Answer> before = seen(frida.username(), spaces.subList(0, 2));
        assertThat(broken(before)).as("while she is here").isEmpty();
        assertThat(where(before, "Quilla Quick")).as("where she is seen").hasSizeGreaterThan(5);

        site.host().confluence().users().delete(quilla.key());
        nothingNamesHer("at once");
        for (String job : List.of("notices", "waiting", "presence", "contributions")) {
            Site.expect(site.api().post("admin", "/admin/health/" + job + "/run", "{}"), 200);
        }
        site.tellEverybody();
        assertThat(site.api().get("admin", "/admin/health").body()).doesNotContain("trouble");
        nothingNamesHer("after the night");
        assertThat(letters())
                .isNotEmpty()
                .allSatisfy(letter -> assertThat(readable(letter.subject() + letter.body()))
                        .doesNotContainIgnoringCase("quilla")
                        .doesNotContain(quilla.key()));
    }

    private void nothingNamesHer(String when) {
        Map<String, Api.Answer> answers = new TreeMap<>();
        for (String viewer : List.of("admin", frida.username())) {
            answers.putAll(seen(viewer, spaces));
        }
        for (String viewer : List.of(ana.username(), zoe.username(), "")) {
            answers.putAll(seen(viewer, spaces.subList(0, 2)));
        }
        answers.keySet().removeIf(where -> where.endsWith(EVERYTHING));
        assertThat(broken(answers)).as(when).isEmpty();
        assertThat(where(answers, "quilla")).as(when).isEmpty();
        assertThat(where(answers, quilla.key())).as("her key, " + when).isEmpty();
        assertThat(where(answers, NEUTRAL)).as(when).hasSizeGreaterThan(15);
    }

    /** What fails, as a whole or in a part. */
    private static Map<String, Integer> broken(Map<String, Api.Answer> answers) {
        Map<String, Integer> broken = new TreeMap<>();
        answers.forEach((where, answer) -> {
            if (answer.status() >= 500 || answer.body().contains("could not be shown")) {
                broken.put(where, answer.status());
            }
        });
        return broken;
    }

    /** Where that is read. */
    private List<String> where(Map<String, Api.Answer> answers, String text) {
        List<String> found = new ArrayList<>();
        String wanted = text.toLowerCase(Locale.ROOT);
        answers.forEach((where, answer) -> {
            boolean forPrograms = FOR_PROGRAMS.stream().anyMatch(where::endsWith);
            String read = forPrograms ? answer.body().replace(quilla.key(), "") : readable(answer.body());
            int at = read.toLowerCase(Locale.ROOT).indexOf(wanted);
            if (at >= 0) {
                found.add(where + ": " + read.substring(Math.max(0, at - 60), Math.min(read.length(), at + 60)));
            }
        });
        return found;
    }

    /** What people read of it: the text of a page, and of an answer all but what programs tell people apart by. */
    private String readable(String body) {
        if (!body.contains("<html") && !body.contains("<p")) {
            return body.replaceAll("\"(key|avatarUrl|object)\":\"[^\"]*\"", "");
        }
        Document page = Jsoup.parse(body);
        page.select("script, style").remove();
        String titles = String.join(
                " ",
                page.select("[title], [alt], [aria-label]").stream()
                        .map(each -> each.attr("title") + " " + each.attr("alt") + " " + each.attr("aria-label"))
                        .toList());
        return page.title() + " " + page.text() + " " + titles;
    }

    private Map<String, Api.Answer> seen(String viewer, List<String> some) {
        Map<String, Api.Answer> answers = new TreeMap<>();
        paths(some).forEach(path -> answers.put(viewer + " " + path, site.api().at(viewer, "GET", path, "")));
        return answers;
    }

    private List<String> paths(List<String> some) {
        List<String> paths = new ArrayList<>();
        for (String space : some) {
            Documented.all()
                    .filter(endpoint -> !endpoint.changes())
                    .forEach(endpoint -> paths.add("/rest/guildhall/1.0" + filled(endpoint.path(), space)));
            Stream.of("REQUESTED", "INVITED", "SUSPENDED", "LEFT", "DECLINED")
                    .forEach(
                            state -> paths.add("/rest/guildhall/1.0/communities/" + space + "/members?state=" + state));
            MacrosOfTheApp.pages().forEach(page -> paths.add("/plugins/servlet" + page.replace("*", space)));
            MacrosOfTheApp.tabs().forEach(tab -> paths.add("/plugins/servlet/guildhall/space/" + space + "/" + tab));
            paths.add("/display/" + space + "/Macros");
            paths.add("/feeds/space/" + space);
        }
        paths.add("/plugins/servlet/guildhall/profile/" + quilla.key());
        paths.add("/plugins/servlet/guildhall/experts?q=Clay");
        paths.add("/rest/guildhall/1.0/experts?skill=Clay");
        return paths.stream().distinct().toList();
    }

    private String filled(String path, String space) {
        return path.replace("{spaceKey}", space)
                .replace("{userKey}", quilla.key())
                .replace("{id}", "1")
                .replace("{job}", "waiting")
                .replace("{uuid}", "nobody-shares-this")
                .replace("{list}", "7")
                .replace("{macro}", "community-join");
    }

    private List<Letter> letters() {
        return Stream.of(
                        frida,
                        ana,
                        zoe,
                        site.host().confluence().users().byName("admin").orElseThrow())
                .flatMap(reader -> site.host().outbox().to(reader.email(), 500).stream())
                .toList();
    }

    private void thanks(DevUser from, DevUser to, String space) {
        String kudos = "{\"space\":\"%s\",\"to\":\"%s\",\"reason\":\"You showed me how to graft\"}";
        call(from, "POST", "/kudos", kudos.formatted(space, to.key()));
    }

    private void sheIsEverywhere() {
        String garden = space(frida, "OPEN");
        join(garden, quilla, ana, zoe);
        inRole(frida, garden, quilla, "FACILITATOR");
        in(quilla, garden, "POST", "/members/me/role-offer/accept", "{}");
        in(frida, garden, "PUT", "/members/" + quilla.key() + "/term", "{\"until\":\"" + Scene.inMonths(3) + "\"}");
        in(quilla, garden, "POST", "/handovers", "{\"to\":\"" + ana.key() + "\",\"words\":\"Take it\"}");
        in(quilla, garden, "POST", "/ambitions", "{\"text\":\"More compost\"}");
        in(quilla, garden, "POST", "/reviews", "{\"decisions\":\"Go on.\",\"token\":\"token-0000\"}");
        in(quilla, garden, "POST", "/members/" + zoe.key() + "/welcome", "");
        in(
                quilla,
                garden,
                "POST",
                "/announcements",
                "{\"subject\":\"Spring\",\"text\":\"We sow.\",\"audience\":\"ALL\",\"token\":\"token-0001\"}");

        thanks(quilla, ana, garden);
        thanks(zoe, quilla, garden);

        String pottery = space(quilla, "REQUEST");
        call(ana, "POST", "/communities/" + pottery + "/members/me", "{\"acceptedRules\":1}");
        in(quilla, pottery, "POST", "/invitations", "{\"people\":[\"" + zoe.key() + "\"],\"message\":\"Come\"}");
        in(quilla, pottery, "PUT", "/admission", "{\"membersPropose\":true}");

        String choir = space(frida, "REQUEST");
        call(quilla, "POST", "/communities/" + choir + "/members/me", "{\"acceptedRules\":1}");
        String books = space(frida, "OPEN");
        join(books, ana);
        in(frida, books, "PUT", "/admission", "{\"membersPropose\":true}");
        in(ana, books, "POST", "/invitations", "{\"people\":[\"" + quilla.key() + "\"]}");
        String maths = space(frida, "OPEN");
        String guest = "{\"people\":[\"%s\"],\"kind\":\"GUEST\",\"until\":\"%s\"}";
        in(frida, maths, "POST", "/invitations", guest.formatted(quilla.key(), Scene.inMonths(1)));
        join(maths, quilla);
        String law = space(frida, "OPEN");
        in(frida, law, "POST", "/invitations", "{\"people\":[\"" + quilla.key() + "\"]}");
        String owls = space(frida, "OPEN");
        join(owls, quilla);
        in(frida, owls, "POST", "/call", "{}");
        in(quilla, owls, "POST", "/members/me/volunteer", "{}");

        String clay =
                "{\"offers\":[{\"skill\":\"Clay\",\"level\":4,\"priority\":2}],\"wants\":[],\"languages\":[\"de\"],\"bring\":\"Glazes\",\"visibility\":\"EVERYONE\",\"suggestible\":true}";
        Site.expect(site.api().call(quilla.username(), "PUT", "/people/me", clay, "If-Match", "\"1\""), 200);
        String topics =
                ("{\"type\":\"PRACTICE\",\"concern\":\"Better pots\",\"goalOrGap\":\"Cracks\",\"topics\":[\"Clay\"],"
                        + "\"joinPolicy\":\"OPEN\",\"listing\":\"SPACE\",\"rosterVisibility\":\"EVERYONE\"}");
        Site.expect(
                site.api()
                        .call(frida.username(), "PUT", "/communities/" + law, topics, "If-Match", revision(frida, law)),
                200);
        call(
                quilla,
                "POST",
                "/proposals",
                "{\"name\":\"Bakers\",\"concern\":\"Better bread\",\"token\":\"token-0000\"}");
        call(quilla, "POST", "/me/calendar", "");
        call(quilla, "POST", "/me/erasure-request", "");
    }

    private String revision(DevUser reader, String space) {
        return site.api()
                .get(reader.username(), "/communities/" + space)
                .header("ETag")
                .orElseThrow();
    }

    /** A community with a page of all macros. */
    private String space(DevUser founder, String policy) {
        String space = site.launchedCommunity(founder, policy);
        spaces.add(space);
        String macros = MacrosOfTheApp.all().stream()
                .flatMap(macro -> MacrosOfTheApp.calls(macro, space).stream().limit(3))
                .distinct()
                .collect(Collectors.joining());
        site.host()
                .confluence()
                .pages()
                .create(space, "Macros", macros + Words.macro("community-list", "max", "100"), frida, false);
        return space;
    }

    private void join(String space, DevUser... people) {
        Stream.of(people).forEach(person -> site.join(person, space));
    }

    private void inRole(DevUser by, String space, DevUser person, String role) {
        in(by, space, "PUT", "/members/" + person.key() + "/roles", "{\"roles\":[\"" + role + "\"]}");
    }

    private void in(DevUser by, String space, String method, String path, String body) {
        call(by, method, "/communities/" + space + path, body);
    }

    private void call(DevUser by, String method, String path, String body) {
        assertThat(site.api().call(by.username(), method, path, body))
                .as(method + " " + path)
                .extracting(Api.Answer::status)
                .isIn(200, 201, 202);
    }
}
