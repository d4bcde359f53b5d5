package io.guildhall.e2e.rest;

import static org.assertj.core.api.Assertions.assertThat;

import io.guildhall.devhost.confluence.DevUser;
import io.guildhall.e2e.host.Api;
import io.guildhall.e2e.host.Site;
import org.junit.jupiter.api.Test;

/** Calls that are repeated, come too early, or would leave a community alone. */
class RepeatedCallsTest {
    private final Site site = Site.shared();
    private final DevUser founder = site.someone("founder");
    private final DevUser person = site.someone("person");

    @Test
    void joining_and_leaving_twice_answer_the_same_state() {
        String me = "/communities/" + site.community(founder, "OPEN") + "/members/me";
        Api.Answer first = site.api().post(person.username(), me, "{}");
        Api.Answer second = site.api().post(person.username(), me, "{}");
        assertThat(first.status()).isEqualTo(201);
        assertThat(second.status()).isEqualTo(200);
        assertThat(second.body()).isEqualTo(first.body());

        Api.Answer left = site.api().call(person.username(), "DELETE", me, "");
        Api.Answer again = site.api().call(person.username(), "DELETE", me, "");
        assertThat(left.status()).isEqualTo(200);
        assertThat(again.status()).isEqualTo(200);
        assertThat(again.body()).isEqualTo(left.body());
    }

    @Test
    void asking_and_approving_twice_answer_the_same_state() {
        String members = "/communities/" + site.community(founder, "REQUEST") + "/members/";
        Api.Answer asked = site.api().post(person.username(), members + "me", "{}");
        Api.Answer askedAgain = site.api().post(person.username(), members + "me", "{}");
        assertThat(asked.status()).isEqualTo(202);
        assertThat(askedAgain.status()).isEqualTo(200);
        assertThat(askedAgain.body()).isEqualTo(asked.body());

        Api.Answer approved = site.api().post(founder.username(), members + person.key() + "/approve", "{}");
        Api.Answer approvedAgain = site.api().post(founder.username(), members + person.key() + "/approve", "{}");
        assertThat(approved.status()).isEqualTo(200);
        assertThat(approvedAgain.status()).isEqualTo(200);
        assertThat(approvedAgain.body()).isEqualTo(approved.body());
    }

    @Test
    void declining_twice_answers_the_same_and_approving_afterwards_tells_what_was_found() {
        String members = "/communities/" + site.community(founder, "REQUEST") + "/members/";
        site.api().post(person.username(), members + "me", "{}");
        String decline = members + person.username() + "/decline";
        Api.Answer declined = site.api().post(founder.username(), decline, "{\"reason\":\"Full\"}");
        Api.Answer again = site.api().post(founder.username(), decline, "{\"reason\":\"Full\"}");
        assertThat(declined.status()).isEqualTo(200);
        assertThat(again.status()).isEqualTo(200);
        assertThat(again.body()).isEqualTo(declined.body());

        Api.Answer late = site.api().post("admin", members + person.username() + "/approve", "{}");
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.json().get("code").asText()).isEqualTo("membership.decided-already");
        assertThat(late.json().get("found").asText()).isEqualTo("DECLINED");
        assertThat(late.json().get("detail").asText()).contains(founder.fullName());
    }

    @Test
    void whoever_was_declined_learns_from_when_on_to_ask_again() {
        String members = "/communities/" + site.community(founder, "REQUEST") + "/members/";
        site.api().post(person.username(), members + "me", "{}");
        site.api().post(founder.username(), members + person.username() + "/decline", "{}");
        Api.Answer early = site.api().post(person.username(), members + "me", "{}");
        assertThat(early.status()).isEqualTo(409);
        assertThat(early.json().get("code").asText()).isEqualTo("membership.cooling-down");
        assertThat(early.json().get("detail").asText()).matches(".*ask again from .*\\b20\\d\\d\\b.*");
    }

    @Test
    void the_last_facilitator_neither_leaves_nor_steps_down() {
        String members = "/communities/" + site.community(founder, "OPEN") + "/members/";
        Api.Answer leaving = site.api().call(founder.username(), "DELETE", members + "me", "");
        Api.Answer steppingDown = site.api()
                .call(founder.username(), "PUT", members + founder.key() + "/roles", "{\"roles\":[\"STEWARD\"]}");
        assertThat(leaving.status()).isEqualTo(409);
        assertThat(steppingDown.status()).isEqualTo(409);
        assertThat(leaving.json().get("code").asText()).isEqualTo("membership.last-facilitator");
        assertThat(steppingDown.json().get("code").asText()).isEqualTo("membership.last-facilitator");
    }

    @Test
    void roles_are_set_as_a_whole_and_twice_is_once() {
        String space = site.community(founder, "OPEN");
        site.join(person, space);
        String roles = "/communities/" + space + "/members/" + person.key() + "/roles";
        Api.Answer first = site.api().call(founder.username(), "PUT", roles, "{\"roles\":[\"DEPUTY\",\"STEWARD\"]}");
        Api.Answer second = site.api().call(founder.username(), "PUT", roles, "{\"roles\":[\"STEWARD\",\"DEPUTY\"]}");
        Api.Answer none = site.api().call(founder.username(), "PUT", roles, "{\"roles\":[]}");
        assertThat(first.status()).isEqualTo(200);
        assertThat(second.body()).isEqualTo(first.body());
        assertThat(none.json().get("roles")).isEmpty();
    }

    @Test
    void founding_twice_is_told() {
        String space = site.community(founder, "OPEN");
        Api.Answer again = site.api()
                .post(
                        founder.username(),
                        "/communities",
                        "{\"spaceKey\":\"%s\",\"concern\":\"More\"}".formatted(space));
        assertThat(again.status()).isEqualTo(409);
        assertThat(again.json().get("code").asText()).isEqualTo("community.exists");
    }
}
