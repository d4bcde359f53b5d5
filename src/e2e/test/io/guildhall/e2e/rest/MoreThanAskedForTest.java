package io.guildhall.e2e.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.guildhall.e2e.host.Api;
import io.guildhall.e2e.host.Site;
import io.guildhall.e2e.nodes.MacrosOfTheApp;
import io.guildhall.e2e.rest.Documented.Endpoint;
import io.guildhall.e2e.rest.Scene.Actor;
import io.guildhall.e2e.rest.Scene.Where;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

/** Bodies that try to set what is not theirs to say, and addresses that try to lead elsewhere, for every endpoint and every page. */
class MoreThanAskedForTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    /** What answers show, and what an attacker would like to choose: each is refused wherever a body does not name it itself. */
    private static final List<String> WISHES = List.of(
            "id",
            "key",
            "userKey",
            "person",
            "actor",
            "by",
            "author",
            "from",
            "state",
            "status",
            "stage",
            "roles",
            "facilitators",
            "memberCount",
            "standing",
            "can",
            "createdAt",
            "joinedAt",
            "at",
            "votes",
            "endorsedBy",
            "revision",
            "admin",
            "listing",
            "confidential",
            "kind",
            "decidedBy",
            "page",
            "community",
            "__proto__");

    private static final List<String> PARAMETERS = List.of(
            "next",
            "os_destination",
            "destination",
            "redirect",
            "return",
            "url",
            "back",
            "space",
            "q",
            "cursor",
            "person",
            "as",
            "show",
            "state",
            "topic",
            "skill",
            "who",
            "act",
            "from",
            "to",
            "name",
            "about",
            "step");

    private static final List<String> ELSEWHERE = List.of(
            "//evil.example.org/",
            "https://evil.example.org/",
            "/\\evil.example.org/",
            "javascript:alert(1)",
            "x\r\nLocation: https://evil.example.org/\r\nX-Evil: 1");

    private final Site site = Site.shared();
    private final Scene scene = Scene.at(site, Where.PUBLIC);
    private final String facilitator = scene.name(Actor.FACILITATOR);

    @Test
    void no_body_sets_what_its_endpoint_does_not_name() {
        String before = kept();
        List<String> taken = new ArrayList<>();
        Documented.readingBodies().forEach(endpoint -> {
            Set<String> named = Documented.properties(endpoint);
            for (String wish :
                    WISHES.stream().filter(each -> !named.contains(each)).toList()) {
                for (String body : with(wish, fullBody(endpoint))) {
                    Api.Answer answer = call(endpoint, body);
                    if (answer.status() != 400
                            || !answer.json().path("code").asText().equals("request.unknown-property")) {
                        taken.add(endpoint + " " + body + " " + answer.status());
                    }
                }
            }
        });
        assertThat(taken).isEmpty();
        assertThat(kept()).isEqualTo(before);
    }

    @Test
    void no_page_leads_off_the_site_whatever_its_address_says() {
        List<String> paths = new ArrayList<>();
        MacrosOfTheApp.pages().forEach(page -> paths.add("/plugins/servlet" + page.replace("*", scene.space())));
        MacrosOfTheApp.tabs()
                .forEach(tab -> paths.add("/plugins/servlet/guildhall/space/" + scene.space() + "/" + tab));
        List<String> leading = new ArrayList<>();
        for (String path : paths) {
            for (String elsewhere : ELSEWHERE) {
                String query = PARAMETERS.stream()
                        .map(name -> name + "=" + URLEncoder.encode(elsewhere, StandardCharsets.UTF_8))
                        .collect(Collectors.joining("&", "?", ""));
                for (String reader : List.of("admin", facilitator, "")) {
                    Api.Answer answer = site.api().at(reader, "GET", path + query, "");
                    assertThat(answer.status()).as(reader + " " + path + query).isLessThan(500);
                    if (leadsElsewhere(answer)) {
                        leading.add(reader + " " + path + " " + elsewhere);
                    }
                }
            }
        }
        assertThat(leading).isEmpty();
    }

    private boolean leadsElsewhere(Api.Answer answer) {
        Stream<String> marked =
                Jsoup.parse(answer.body())
                        .select("[href], [src], [action], [formaction], [data], [data-gh-next]")
                        .stream()
                        .flatMap(each -> Stream.of("href", "src", "action", "formaction", "data", "data-gh-next")
                                .map(each::attr));
        return answer.header("X-Evil").isPresent()
                || Stream.concat(answer.header("Location").stream(), marked).anyMatch(this::isElsewhere);
    }

    private boolean isElsewhere(String address) {
        String lower = address.strip().toLowerCase(Locale.ROOT);
        return lower.matches("(javascript:|(https?:)?[/\\\\]{2,}evil).*") || lower.startsWith("evil");
    }

    /** The body with a property more: at its top, and in each object that it holds. */
    private static List<String> with(String wish, String body) {
        List<String> bodies = new ArrayList<>();
        try {
            int objects = objects(JSON.readTree(body)).size();
            for (int at = 0; at < objects; at++) {
                JsonNode whole = JSON.readTree(body);
                ObjectNode object = objects(whole).get(at);
                object.put(wish, "1");
                bodies.add(whole.toString());
            }
        } catch (JsonProcessingException e) {
            throw new AssertionError(body, e);
        }
        return bodies;
    }

    private static List<ObjectNode> objects(JsonNode node) {
        List<ObjectNode> found = new ArrayList<>();
        if (node instanceof ObjectNode object) {
            found.add(object);
        }
        node.forEach(each -> found.addAll(objects(each)));
        return found;
    }

    /** With an object in every list of objects. */
    private String fullBody(Endpoint endpoint) {
        String body = Documented.body(endpoint.toString(), scene);
        return body.replace("\"offers\":[]", "\"offers\":[{\"skill\":\"Clay\",\"level\":4,\"priority\":2}]");
    }

    private Api.Answer call(Endpoint endpoint, String body) {
        return site.api().call(facilitator, endpoint.method(), scene.fill(endpoint.path()), body, "If-Match", "\"3\"");
    }

    private String kept() {
        String path = "/communities/" + scene.space();
        return Stream.of("", "/export.json", "/events", "/ambitions")
                .map(what -> site.api().get(facilitator, path + what).body())
                .toList()
                .toString();
    }
}
