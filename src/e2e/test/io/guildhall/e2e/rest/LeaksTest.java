package io.guildhall.e2e.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.guildhall.devhost.confluence.DevUser;
import io.guildhall.e2e.host.Api;
import io.guildhall.e2e.host.Site;
import io.guildhall.e2e.rest.Documented.Endpoint;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Nothing that anybody may read tells of a community in a space that they may not view: neither bodies, nor cursors that can be decoded. */
class LeaksTest {
    /** More than one call of the directory looks at for one that it shows, so that some call ends at a hidden one. */
    private static final int HIDDEN_IN_A_ROW = 10;

    private static final int PAGES_MAX = 5_000;
    private static final Pattern ENCODED = Pattern.compile("[A-Za-z0-9_+/-]{8,}=*");

    private final Site site = Site.shared();
    private final String key = site.unused("MOON");
    private final String name = "Nocturnal " + key;
    private final String concern = "Working by night as " + key;
    private String outsider = "";
    private String member = "";

    static List<Endpoint> reading() {
        return Documented.all().filter(endpoint -> !endpoint.changes()).collect(Collectors.toList());
    }

    @BeforeEach
    void aCommunityForAGroupBetweenTwoForEverybody() {
        String group = site.unused("group");
        DevUser owner = site.someone("owner", group);
        found(owner, site.unused("SUN"), "Nocturnal a", "Working by day");
        for (int i = 1; i < HIDDEN_IN_A_ROW; i++) {
            hide(owner, key + "X" + i, name + " " + i, group);
        }
        hide(owner, key, name, group);
        found(owner, site.unused("SUN"), "Nocturnal z", "Working by day");
        outsider = site.someone("outsider").username();
        member = owner.username();
    }

    @ParameterizedTest
    @MethodSource("reading")
    void no_answer_tells_of_a_community_that_one_may_not_see(Endpoint endpoint) {
        String path = endpoint.path()
                .replace("{spaceKey}", key)
                .replace("{userKey}", member)
                .replace("{id}", "1");
        for (String caller : List.of(outsider, "")) {
            for (String query : List.of("?limit=1", "?limit=1&q=Nocturnal", "?limit=1&q=night", "?joinable=true")) {
                everyPage(caller, path + query)
                        .forEach(answer -> assertThat(secretsIn(answer))
                                .as(caller + " " + path + query + ": " + answer)
                                .isEmpty());
            }
        }
    }

    @Test
    void the_search_for_leaks_finds_what_a_member_may_read() {
        List<Api.Answer> pages = everyPage(member, "/communities?limit=1&q=Nocturnal");

        assertThat(pages.stream().flatMap(answer -> secretsIn(answer).stream())).contains(lower(name), lower(concern));
        String cursor = Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(("7:" + lower(name)).getBytes(StandardCharsets.UTF_8));
        assertThat(secretsIn(new Api.Answer(200, "{\"next\":\"" + cursor + "\"}", Map.of())))
                .contains(lower(name));
    }

    private List<Api.Answer> everyPage(String caller, String path) {
        List<Api.Answer> pages = new ArrayList<>();
        String cursor = "";
        do {
            Api.Answer answer = site.api().get(caller, path + cursor);
            pages.add(answer);
            cursor = answer.status() == 200 ? next(answer.json()) : "";
        } while (!cursor.isEmpty() && pages.size() < PAGES_MAX);
        assertThat(pages).hasSizeLessThan(PAGES_MAX);
        return pages;
    }

    private static String next(JsonNode page) {
        JsonNode next = page.path("next");
        return next.isTextual() ? "&cursor=" + next.asText() : "";
    }

    private List<String> secretsIn(Api.Answer answer) {
        String readable = lower(answer.body() + decoded(answer.body()));
        return List.of(lower(key), lower(name), lower(concern)).stream()
                .filter(readable::contains)
                .toList();
    }

    /** Whatever in the text may be Base64, decoded. */
    private static String decoded(String text) {
        return ENCODED.matcher(text)
                .results()
                .map(match -> decodedOne(match.group().replaceAll("=+$", "")))
                .collect(Collectors.joining("\n"));
    }

    private static String decodedOne(String word) {
        try {
            byte[] bytes = Base64.getUrlDecoder().decode(word.replace('+', '-').replace('/', '_'));
            return new String(bytes, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException noBase64) {
            return "";
        }
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }

    private void hide(DevUser owner, String space, String called, String group) {
        found(owner, space, called, concern);
        site.host().confluence().spaces().viewableBy(space, Set.of(group), false);
    }

    private void found(DevUser owner, String space, String called, String about) {
        site.host().confluence().spaces().create(space, called, owner);
        site.host().confluence().spaces().viewableBy(space, Set.of(), true);
        Site.expect(
                site.api()
                        .post(
                                owner.username(),
                                "/communities",
                                "{\"spaceKey\":\"%s\",\"concern\":\"%s\",\"goalOrGap\":\"Sleep\"}".formatted(space, about)),
                201);
        site.launch(owner, space);
    }
}
