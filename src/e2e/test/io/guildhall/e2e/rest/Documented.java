package io.guildhall.e2e.rest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.yaml.snakeyaml.Yaml;

/** The endpoints of {@code openapi.yaml}, each as method and path, and bodies that they take. */
final class Documented {
    private static final Path FILE =
            Path.of(System.getProperty("guildhall.root")).resolve("src/docs/openapi.yaml");

    private Documented() {}

    /** Acts that say everything by their address: whatever is sent with them is not read. */
    private static final List<String> WITHOUT_BODY = List.of(
            "POST /communities/{spaceKey}/ambitions/{id}/vote",
            "POST /communities/{spaceKey}/ambitions/{id}/endorse",
            "POST /communities/{spaceKey}/ambitions/{id}/fulfil",
            "POST /communities/{spaceKey}/ambitions/{id}/drop",
            "POST /communities/{spaceKey}/members/{userKey}/welcome",
            "POST /communities/{spaceKey}/invitations/{userKey}/again",
            "POST /communities/{spaceKey}/newcomer-path/{step}/done",
            "POST /communities/{spaceKey}/handovers/{id}/accept",
            "POST /communities/{spaceKey}/handovers/{id}/decline",
            "POST /communities/{spaceKey}/handovers/{id}/withdraw",
            "POST /communities/{spaceKey}/handovers/{id}/page",
            "POST /admin/health/{job}/run",
            "POST /me/calendar",
            "POST /me/erasure-request");

    /** An endpoint. {@code path} has places like {@code {spaceKey}}. */
    record Endpoint(String method, String path) {
        boolean changes() {
            return !method.equals("GET");
        }

        boolean takesBody() {
            return changes() && !method.equals("DELETE") && !WITHOUT_BODY.contains(toString());
        }

        @Override
        public String toString() {
            return method + " " + path;
        }
    }

    private static final Map<String, Object> DOCUMENT = read();

    private static Map<String, Object> read() {
        try {
            return new Yaml().load(Files.readString(FILE));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The properties that an endpoint's body may have, at whatever depth. */
    static Set<String> properties(Endpoint endpoint) {
        Set<String> names = new TreeSet<>();
        Object body = at(DOCUMENT, "paths", endpoint.path(), endpoint.method().toLowerCase(Locale.ROOT), "requestBody");
        collect(body, names);
        return names;
    }

    private static Object at(Object start, String... steps) {
        Object here = start;
        for (String step : steps) {
            here = here instanceof Map<?, ?> map && map.containsKey(step) ? map.get(step) : Map.of();
        }
        return here;
    }

    private static void collect(Object value, Set<String> names) {
        if (value instanceof Map<?, ?> map) {
            if (map.get("properties") instanceof Map<?, ?> properties) {
                properties.keySet().forEach(name -> names.add(name.toString()));
            }
            if (map.get("$ref") instanceof String reference) {
                collect(at(DOCUMENT, reference.substring(2).split("/")), names);
            }
            map.forEach((key, each) -> {
                if (!"examples".equals(key)) {
                    collect(each, names);
                }
            });
        } else if (value instanceof List<?> list) {
            list.forEach(each -> collect(each, names));
        }
    }

    @SuppressWarnings("unchecked")
    static TreeSet<String> endpoints() {
        TreeSet<String> endpoints = new TreeSet<>();
        ((Map<String, Map<String, Object>>) DOCUMENT.get("paths"))
                .forEach((path, methods) -> methods.keySet().stream()
                        .filter(List.of("get", "put", "post", "delete", "patch")::contains)
                        .forEach(method -> endpoints.add(method.toUpperCase(Locale.ROOT) + " " + path)));
        return endpoints;
    }

    static Stream<Endpoint> all() {
        return endpoints().stream().map(each -> each.split(" ")).map(each -> new Endpoint(each[0], each[1]));
    }

    static Stream<Endpoint> changing() {
        return all().filter(Endpoint::changes);
    }

    static Stream<Endpoint> takingBodies() {
        return all().filter(Endpoint::takesBody);
    }

    /** Those that read what anybody sends. The file of a whole site is read from administrators alone, and names its tables by itself. */
    static Stream<Endpoint> readingBodies() {
        return takingBodies().filter(each -> !each.toString().equals("POST /admin/import"));
    }

    /** The revision that a change is made from, as an ETag; the settings of the site are never really changed here, and two write an agreement for the first time. */
    static String revision(String endpoint) {
        if (endpoint.endsWith("/agreement")) {
            return "\"0\"";
        }
        return endpoint.endsWith("/admin/settings") ? "\"1\"" : "\"3\"";
    }

    /** What those in a pairing send, by what follows its number. */
    private static String ofPairing(String what) {
        String session =
                "\"date\":\"%s\",\"time\":\"10:00\",\"zone\":\"UTC\",\"minutes\":60".formatted(Scene.inMonths(3));
        return switch (what) {
            case "/agreement" -> "{\"text\":\"We meet twice a month.\"}";
            case "/agreement/sign" -> "{\"revision\":1}";
            case "/fit" -> "{\"answer\":\"GOOD\"}";
            case "/sessions" -> "{%s,\"token\":\"token-0001\"}".formatted(session);
            case "/sessions/{session}" -> "{%s}".formatted(session);
            case "/goals" -> "{\"text\":\"Prune\",\"before\":2,\"token\":\"token-0001\"}";
            case "/goals/{goal}/end" -> "{\"state\":\"DROPPED\"}";
            case "/notes" -> "{\"session\":\"1\",\"sight\":\"SELF\",\"text\":\"Mine\"}";
            default -> "{}";
        };
    }

    /** What the endpoint takes, and nothing where it takes nothing. */
    static String body(String endpoint, Scene scene) {
        if (endpoint.startsWith("GET") || endpoint.startsWith("DELETE")) {
            return "";
        }
        if (endpoint.contains(" /pairings/{id}")) {
            return ofPairing(endpoint.substring(endpoint.indexOf("{id}") + "{id}".length()));
        }
        if (endpoint.equals("POST /badges") || endpoint.equals("PUT /badges/{id}")) {
            return Rewarded.badge(endpoint.startsWith("POST") ? scene.space() : "", "Green thumb");
        }
        if (endpoint.equals("POST /awards")) {
            return Rewarded.award(scene.space(), scene.name(Scene.Actor.MEMBER));
        }
        if (endpoint.equals("POST /admin/keys/replace")) {
            return "{\"kid\":\"another\"}";
        }
        if (endpoint.equals("POST /nominations")) {
            return Rewarded.nomination(scene.space(), scene.name(Scene.Actor.DEPUTY));
        }
        if (endpoint.endsWith("/revoke") || endpoint.equals("POST /nominations/{id}/reject")) {
            return "{\"reason\":\"It was somebody else.\"}";
        }
        if (endpoint.equals("POST /communities")) {
            return "{\"spaceKey\":\"%s\",\"type\":\"PRACTICE\",\"concern\":\"More\",\"joinPolicy\":\"OPEN\"}"
                    .formatted(scene.space());
        }
        if (endpoint.endsWith("/invitations")) {
            return "{\"people\":[\"%s\"]}".formatted(scene.name(Scene.Actor.OUTSIDER));
        }
        if (endpoint.endsWith("/guests/{userKey}") || endpoint.endsWith("/term")) {
            return "{\"until\":\"%s\"}".formatted(Scene.inMonths(3));
        }
        if (endpoint.equals("PUT /admin/settings")) {
            return "{\"starters\":\"SPACE_ADMINS\",\"mails\":true,\"directoryGroups\":false,\"groupPrefix\":\"guild-\"}";
        }
        if (endpoint.equals("POST /programmes/{id}/requests")) {
            return "{\"to\":\"nobody-of-that-name\"}";
        }
        if (endpoint.equals("POST /programmes/{id}/pairings")) {
            return "{\"people\":[\"%s\",\"%s\"]}"
                    .formatted(scene.name(Scene.Actor.CHAMPION), scene.name(Scene.Actor.MEMBER));
        }
        if (endpoint.endsWith("/enrolments/me/preferences")) {
            return "{\"wishes\":[],\"ignored\":[],\"blocked\":[]}";
        }
        if (endpoint.endsWith("/enrolments/me")) {
            return "{\"role\":\"PEER\"}";
        }
        if (endpoint.contains(" /requests/{id}/")) {
            return "{}";
        }
        if (endpoint.equals("POST /kudos")) {
            return "{\"space\":\"%s\",\"to\":\"%s\",\"reason\":\"You showed me how to graft\",\"token\":\"token-%s\"}"
                    .formatted(scene.space(), scene.name(Scene.Actor.MEMBER), scene.space());
        }
        if (endpoint.equals("POST /programmes")) {
            return "{\"spaceKey\":\"%s\",\"kind\":\"DUO\",\"name\":\"Pairs\",\"open\":true,\"token\":\"token-%s\"}"
                    .formatted(scene.space(), scene.space());
        }
        if (endpoint.equals("PUT /programmes/{id}")) {
            return Scene.arrangement("Other pairs");
        }
        if (endpoint.equals("POST /programmes/{id}/rounds")) {
            return "{\"end\":\"%s\"}".formatted(Scene.inMonths(3));
        }
        if (endpoint.equals("POST /runs/{id}/publish")) {
            return "{}";
        }
        if (endpoint.equals("POST /programmes/{id}/runs") || endpoint.equals("POST /runs/{id}/discard")) {
            return "{}";
        }
        if (endpoint.equals("PUT /runs/{id}/pins")) {
            return "{\"pins\":[],\"forbidden\":[{\"one\":\"%s\",\"other\":\"%s\"}]}"
                    .formatted(scene.name(Scene.Actor.CHAMPION), scene.name(Scene.Actor.MEMBER));
        }
        if (endpoint.equals("POST /runs/{id}/pins")) {
            return "{\"one\":\"%s\",\"other\":\"%s\",\"wish\":\"APART\"}"
                    .formatted(scene.name(Scene.Actor.CHAMPION), scene.name(Scene.Actor.MEMBER));
        }
        if (endpoint.equals("PUT /programmes/{id}/criteria")) {
            return Scene.CRITERIA;
        }
        if (endpoint.equals("PUT /programmes/{id}/managers")) {
            return "{\"managers\":[]}";
        }
        if (endpoint.equals("POST /proposals")) {
            return "{\"name\":\"Bakers\",\"concern\":\"Better bread\",\"token\":\"token-%s\"}".formatted(scene.space());
        }
        if (endpoint.endsWith("/approve") && endpoint.contains("/proposals/")) {
            return "{\"spaceKey\":\"%s\"}".formatted(scene.space());
        }
        if (endpoint.endsWith("/decline") && endpoint.contains("/proposals/")) {
            return "{\"reason\":\"Join the cooks.\"}";
        }
        if (endpoint.endsWith("/erase")) {
            return "{\"dryRun\":true}";
        }
        if (endpoint.equals("POST /skills")) {
            return "{\"label\":\"New in %s\"}".formatted(scene.space());
        }
        if (endpoint.equals("PUT /skills/{id}")) {
            return "{\"label\":\"Other of %s\",\"archived\":true}".formatted(scene.space());
        }
        if (endpoint.endsWith("/merge")) {
            return "{\"into\":\"Kept of %s\"}".formatted(scene.space());
        }
        if (endpoint.endsWith("/import")) {
            String column = endpoint.contains("people") ? "username" : "label";
            return "{\"csv\":\"%s\\nsomebody\"}".formatted(column);
        }
        if (endpoint.endsWith("/stage")) {
            return "{\"stage\":\"MATURING\"}";
        }
        if (endpoint.endsWith("/welcome-page")) {
            return "{\"title\":\"\"}";
        }
        if (endpoint.endsWith("/parent")) {
            return "{\"spaceKey\":\"%s\"}".formatted(scene.space());
        }
        if (endpoint.startsWith("PUT") && endpoint.endsWith("/roles")) {
            return "{\"roles\":[\"CHAMPION\"]}";
        }
        if (endpoint.equals("PUT /communities/{spaceKey}/meeting")) {
            return Scene.meeting("Room 3");
        }
        if (endpoint.endsWith("/ambitions") || endpoint.equals("PUT /communities/{spaceKey}/ambitions/{id}")) {
            return "{\"text\":\"More compost\"}";
        }
        if (endpoint.endsWith("/announcements")) {
            return "{\"subject\":\"Spring\",\"text\":\"We sow.\",\"audience\":\"ALL\",\"token\":\"token-0001\"}";
        }
        if (endpoint.endsWith("/reviews")) {
            return "{\"decisions\":\"Go on.\",\"token\":\"token-0001\"}";
        }
        if (endpoint.endsWith("/reviews/rhythm")) {
            return "{\"months\":12}";
        }
        if (endpoint.endsWith("/comment")) {
            return "{\"text\":\"Well done.\"}";
        }
        if (endpoint.endsWith("/handovers")) {
            return "{\"to\":\"%s\"}".formatted(scene.name(Scene.Actor.MEMBER));
        }
        if (endpoint.endsWith("/checklist")) {
            return "{\"done\":[\"RIGHTS\"],\"items\":[]}";
        }
        if (endpoint.endsWith("/newcomer-path")) {
            return "{\"steps\":[{\"title\":\"Third\",\"action\":\"WELCOME_PAGE\"}]}";
        }
        if (endpoint.endsWith("/admission")) {
            return "{\"membersPropose\":true}";
        }
        if (endpoint.endsWith("/members/me")) {
            return "{\"acceptedRules\":%d}".formatted(Scene.RULES_VERSION);
        }
        if (endpoint.endsWith("/rules/acceptance")) {
            return "{\"version\":%d}".formatted(Scene.RULES_VERSION);
        }
        if (endpoint.endsWith("/rules")) {
            return "{\"text\":\"Be very kind.\"}";
        }
        if (endpoint.endsWith("/join-questions")) {
            return "{\"questions\":[\"Why?\"]}";
        }
        if (endpoint.equals("PUT /people/me")) {
            return "{\"offers\":[],\"wants\":[],\"languages\":[],\"visibility\":\"MEMBERS\",\"suggestible\":true}";
        }
        if (endpoint.equals("PUT /me/suggestions")) {
            return "{\"wanted\":true}";
        }
        if (endpoint.equals("POST /me/suggestions/dismissed")) {
            return "{\"spaceKey\":\"%s\"}".formatted(scene.space());
        }
        if (endpoint.endsWith("/skills/dismissed")) {
            return "{\"skill\":\"needlework\"}";
        }
        if (endpoint.endsWith("/suggestions/dismissed")) {
            return "{\"person\":\"%s\"}".formatted(scene.name(Scene.Actor.OUTSIDER));
        }
        if (endpoint.equals("PUT /me/preferences")) {
            return "{\"mails\":\"WEEKLY\",\"weekday\":\"FRIDAY\",\"format\":\"HTML\"}";
        }
        return endpoint.startsWith("PUT") ? Scene.change("REQUEST") : "{}";
    }
}
