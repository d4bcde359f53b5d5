package io.guildhall.e2e.stories;

import io.guildhall.devhost.confluence.DevUser;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Where words of recognition may be read.
 *
 * @param name as the table has it
 * @param asks the endpoint of REST, the class of macro or the address of the servlet that it is of, as their own lists name them
 * @param readers who read it; the empty text is whoever is not logged in
 * @param addresses what they open, below the context path
 */
record RecognitionPlace(String name, String asks, List<String> readers, List<String> addresses) {
    private static final String PAGES = "/plugins/servlet/guildhall";
    private static final String REST = "/rest/guildhall/1.0";
    /** How many awards a tab of a community shows at a time. */
    private static final int SHOWN = 50;

    /** All that pages of badges and thanks read of their address. */
    private static final List<String> ASKED = List.of(
            "letters", "shape", "band", "emblem", "ring", "accent", "edit", "cursor", "space", "what1", "least1",
            "months1");

    RecognitionPlace {
        readers = List.copyOf(readers);
        addresses = List.copyOf(addresses);
    }

    /** Whether a browser shows it as a page. */
    boolean isPage() {
        return !name.startsWith("GET ");
    }

    /** All of a site that everything was written on. */
    static List<RecognitionPlace> all(HostileRecognition told) {
        return Stream.of(macros(told), pages(told), rest(told), files(told))
                .flatMap(places -> places)
                .toList();
    }

    private static Stream<RecognitionPlace> macros(HostileRecognition told) {
        List<DevUser> earners = List.of(told.mia, told.ben, told.cleo, told.dora);
        return Stream.of(
                macro(told, "badge-info", told.badges.stream().map(key ->
                        new String[] {"badge", key, "space", told.spaceOf(key)})),
                macro(told, "badge-wall", Stream.of(new String[][] {
                    {"max", "100"},
                    {"max", "100", "space", told.spaces.get(1)},
                    {"max", "100", "badge", told.badges.get(0)},
                    {"badge", "No such badge"}
                })),
                macro(
                        told,
                        "badge-person",
                        earners.stream()
                                .flatMap(earner -> Stream.of("list", "grid").map(layout ->
                                        new String[] {"user", earner.key(), "layout", layout, "max", "100"}))),
                macro(told, "community-kudos", Stream.of(new String[][] {
                    {}, {"mode", "feed", "max", "100"}, {"mode", "shoutout", "period", "90d"}
                })));
    }

    private static RecognitionPlace macro(HostileRecognition told, String name, Stream<String[]> calls) {
        String title = "All of " + name;
        String storage = String.join(
                "", calls.map(parameters -> Words.macro(name, parameters)).toList());
        String key = told.spaces.get(0);
        told.site.host().confluence().pages().create(key, title, storage, told.owner, false);
        return new RecognitionPlace(
                "macro " + name,
                name,
                List.of(told.owner.username()),
                List.of("/display/" + key + "/" + title.replace(' ', '+')));
    }

    private static List<String> both(HostileRecognition told) {
        return List.of(told.owner.username(), told.mia.username());
    }

    private static Stream<RecognitionPlace> pages(HostileRecognition told) {
        String tab = PAGES + "/space/" + told.spaces.get(0);
        List<String> owner = List.of(told.owner.username());
        List<String> admin = List.of("admin");
        List<String> earners = Stream.of(told.mia, told.ben, told.cleo, told.dora)
                .map(DevUser::username)
                .toList();
        return Stream.of(
                page("badges of a community", both(told), cursors(told)),
                page("thanks of a community", both(told), List.of(tab + "/kudos", tab + "/kudos?cursor=20")),
                page("desk", owner, List.of(tab + "/desk")),
                page("history", owner, List.of(tab + "/history")),
                page("changing a badge", owner, of(told.badges, key -> edited(told, key))),
                new RecognitionPlace(
                        "own badges and inbox",
                        "/guildhall/badges",
                        earners,
                        List.of(PAGES + "/badges", PAGES + "/inbox", PAGES + "/my-data")),
                new RecognitionPlace(
                        "a badge", "/guildhall/badges/*", owner, of(told.badges, key -> PAGES + "/badges/" + key)),
                page("a badge of the site", admin, of(told.siteBadges, key -> PAGES + "/badges/" + key)),
                page("an award", List.of(told.mia.username()), of(told.awards, id -> PAGES + "/badges/award/" + id)),
                page("an award taken back", both(told), of(told.revoked, id -> PAGES + "/badges/award/" + id)),
                new RecognitionPlace(
                        "badges of the site", "/guildhall/admin/badges", admin, List.of(PAGES + "/admin/badges")),
                page(
                        "changing a badge of the site",
                        admin,
                        of(told.siteBadges, key -> PAGES + "/admin/badges?edit=" + key)),
                new RecognitionPlace("keys", "/guildhall/admin/keys", admin, List.of(PAGES + "/admin/keys")),
                page("what an address asks for", owner, asking(told)),
                page("audit", admin, List.of(PAGES + "/admin/audit")),
                new RecognitionPlace("checking", "/guildhall/verify", List.of(""), List.of(PAGES + "/verify")),
                new RecognitionPlace(
                        "a checked award",
                        "/guildhall/verify/*",
                        List.of(""),
                        of(told.uuids, uuid -> PAGES + "/verify/" + uuid)));
    }

    private static RecognitionPlace page(String name, List<String> readers, List<String> addresses) {
        return new RecognitionPlace(name, "", readers, addresses);
    }

    /** Below so many awards the next ones follow the number of the last. */
    private static List<String> cursors(HostileRecognition told) {
        int half = told.awards.size() / 2;
        List<String> all = new ArrayList<>();
        for (int no = 0; no < 2; no++) {
            List<String> given = told.awards.subList(no * half, (no + 1) * half);
            String tab = PAGES + "/space/" + told.spaces.get(no) + "/badges";
            all.addAll(List.of(tab, tab + "?cursor=" + given.get(half - SHOWN)));
        }
        return all;
    }

    private static String edited(HostileRecognition told, String badge) {
        return PAGES + "/space/" + told.spaceOf(badge) + "/badges?edit=" + badge;
    }

    /** Each payload as whatever the address of a page may ask for, on those that look different by it; one of them on the others. */
    private static List<String> asking(HostileRecognition told) {
        String tab = PAGES + "/space/" + told.spaces.get(0);
        List<String> different =
                List.of(tab + "/badges?make=1", PAGES + "/badges/" + told.badges.get(0) + "?match=all");
        List<String> all = new ArrayList<>();
        for (int no = 0; no < Payloads.NUMBER; no++) {
            all.add(different.get(no % 2) + asked(no));
        }
        Stream.of(tab + "/badges?x=1", tab + "/kudos?x=1", PAGES + "/badges?x=1")
                .forEach(page -> all.add(page + asked(0)));
        return all;
    }

    private static String asked(int no) {
        return ASKED.stream().map(name -> "&" + name + "=" + encoded(no)).collect(Collectors.joining());
    }

    private static String encoded(int no) {
        return URLEncoder.encode(RecognitionField.ASKED.payload(no), StandardCharsets.UTF_8);
    }

    private static List<String> of(List<String> things, UnaryOperator<String> address) {
        return things.stream().map(address).toList();
    }

    private static Stream<RecognitionPlace> rest(HostileRecognition told) {
        String space = told.spaces.get(0);
        List<String> members = List.of(told.mia.username());
        List<String> earner = List.of(told.mia.username());
        return Stream.of(
                rest("/badges", members, List.of("?space=" + space, "?space=" + told.spaces.get(1))),
                rest("/badges/{id}", members, of(told.badges, id -> "/" + id)),
                rest(
                        "/awards",
                        members,
                        List.of(
                                "?limit=100&space=" + space,
                                "?limit=100&space=" + told.spaces.get(1),
                                "?limit=100&user=" + told.cleo.key(),
                                "?limit=100&user=" + told.dora.key())),
                rest("/awards/{id}", members, of(told.awards, id -> "/" + id)),
                rest(
                        "/nominations",
                        members,
                        List.of("?limit=100&space=" + space, "?limit=100&state=REJECTED&space=" + space)),
                rest("/nominations/{id}", members, of(told.nominations, id -> "/" + id)),
                rest("/kudos", members, List.of("?limit=100&space=" + space)),
                rest(
                        "/awards/{id}/credential",
                        earner,
                        Stream.of("json", "svg", "jwt")
                                .flatMap(as -> told.awards.stream()
                                        .limit(told.awards.size() / 2)
                                        .map(id -> "/" + id + "/credential?as=" + as))
                                .toList()),
                rest("/awards/credentials", earner, List.of("/credentials")),
                rest("/verify/{uuid}", List.of(""), of(told.uuids, uuid -> "/" + uuid)),
                rest("/issuer/keys", List.of(""), List.of("/keys")),
                rest("/issuer/status/{list}", List.of(""), List.of("/status/0")),
                rest("/admin/keys", List.of("admin"), List.of("/keys")));
    }

    private static RecognitionPlace rest(String path, List<String> readers, List<String> rest) {
        String stem = REST + (path.startsWith("/admin") ? "/admin" : path.replaceFirst("(?<=\\w)/.*", ""));
        return new RecognitionPlace("GET " + path, "GET " + path, readers, of(rest, each -> stem + each));
    }

    private static Stream<RecognitionPlace> files(HostileRecognition told) {
        String space = REST + "/communities/" + told.spaces.get(0);
        List<String> owner = List.of(told.owner.username());
        List<String> admin = List.of("admin");
        return Stream.of(
                new RecognitionPlace(
                        "GET /communities/{spaceKey}/export.json", "", owner, List.of(space + "/export.json")),
                new RecognitionPlace("GET /me/data", "", List.of(told.mia.username()), List.of(REST + "/me/data")),
                new RecognitionPlace(
                        "GET /me/notices", "", List.of(told.mia.username()), List.of(REST + "/me/notices?limit=100")),
                new RecognitionPlace("GET /admin/export.json", "", admin, List.of(REST + "/admin/export.json")),
                csv("GET /admin/audit.csv", admin, REST + "/admin/audit.csv"),
                csv("GET /communities/{spaceKey}/members.csv", owner, space + "/members.csv"),
                csv("GET /skills/export.csv", admin, REST + "/skills/export.csv"));
    }

    private static RecognitionPlace csv(String endpoint, List<String> readers, String address) {
        return new RecognitionPlace(endpoint, endpoint, readers, List.of(address));
    }
}
