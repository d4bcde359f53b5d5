package io.guildhall.e2e.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.guildhall.devhost.confluence.DevUser;
import io.guildhall.e2e.host.Api;
import io.guildhall.e2e.host.Crowd;
import io.guildhall.e2e.host.Site;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A roster is read in stretches: everybody comes once, also while others join. */
class PagingTest {
    private static final int PEOPLE = 60;
    private static final int STRETCH = 7;

    private final Site site = Site.shared();
    private final DevUser founder = site.someone("founder");
    private final String space = site.community(founder, "OPEN");
    private final String roster = "/communities/" + space + "/members?limit=" + STRETCH;
    private final List<String> keys = new ArrayList<>();

    @Test
    void everybody_comes_once_and_the_total_is_told() {
        Crowd.join(site, space, PEOPLE);
        Optional<String> next = read(roster);
        int stretches = 1;
        while (next.isPresent()) {
            next = read(roster + "&cursor=" + next.get());
            stretches++;
        }
        assertThat(keys).doesNotHaveDuplicates().hasSize(PEOPLE + 1);
        assertThat(keys).contains(founder.key());
        assertThat(stretches).isEqualTo((PEOPLE + 1 + STRETCH - 1) / STRETCH);
        assertThat(site.api()
                        .get(founder.username(), roster)
                        .json()
                        .get("total")
                        .intValue())
                .isEqualTo(PEOPLE + 1);
    }

    @Test
    void nobody_is_missed_or_repeated_while_others_join_before_and_after_the_reader() {
        Crowd.join(site, space, PEOPLE);
        Optional<String> next = read(roster);
        next = read(roster + "&cursor=" + next.orElseThrow());
        String early = site.unused("early");
        String late = site.unused("late");
        site.join(site.user(early, "Aaron " + early), space);
        site.join(site.user(late, "Zoe " + late), space);
        while (next.isPresent()) {
            next = read(roster + "&cursor=" + next.get());
        }
        assertThat(keys).doesNotHaveDuplicates().hasSize(PEOPLE + 2);
        assertThat(keys.subList(keys.size() - 1, keys.size()))
                .containsExactly(key(late))
                .doesNotContain(key(early));
    }

    @Test
    void a_cursor_that_is_none_is_refused() {
        for (String cursor : List.of("nonsense", "%00", "%F0%9F%92%A9", "x".repeat(2_001))) {
            Api.Answer answer = site.api().get(founder.username(), roster + "&cursor=" + cursor);
            assertThat(answer.status()).as(answer.toString()).isEqualTo(422);
            assertThat(answer.json().get("code").asText()).isIn("list.bad-cursor", "request.invalid");
        }
    }

    @Test
    void a_limit_outside_its_range_is_refused() {
        for (String limit : List.of("0", "-1", "101", "lots", "99999999999")) {
            Api.Answer answer = site.api().get(founder.username(), "/communities/" + space + "/members?limit=" + limit);
            assertThat(answer.status()).as(limit).isEqualTo(422);
            assertThat(answer.json().get("code").asText()).isEqualTo("request.invalid");
        }
    }

    private String key(String username) {
        return site.host().confluence().users().byName(username).orElseThrow().key();
    }

    private Optional<String> read(String path) {
        Api.Answer answer = site.api().get(founder.username(), path);
        assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
        JsonNode page = answer.json();
        page.get("items")
                .forEach(member -> keys.add(member.get("person").get("key").asText()));
        return Optional.ofNullable(page.get("next").textValue());
    }
}
