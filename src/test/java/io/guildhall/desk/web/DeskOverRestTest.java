package io.guildhall.desk.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.guildhall.desk.DeskService;
import io.guildhall.desk.DesksOf;
import io.guildhall.docs.OpenApi;
import io.guildhall.kernel.People;
import io.guildhall.kernel.Viewer;
import io.guildhall.kernel.web.Answer;
import io.guildhall.kernel.web.BundleTexts;
import io.guildhall.kernel.web.Exchange;
import io.guildhall.kernel.web.Problems;
import io.guildhall.kernel.web.RestApp;
import io.guildhall.meeting.Gardeners;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Saying hello and inviting again over REST, as the reference describes them. */
class DeskOverRestTest {
    private static final String COMMUNITY = "communities/GARDEN";

    private final Gardeners gardeners = new Gardeners();
    private Viewer caller = Viewer.anonymous();
    private final RestApp app = app();

    @Test
    void hello_is_said_once_and_whoever_comes_second_is_told_by_whom() {
        gardeners.member("mia");
        String hello = COMMUNITY + "/members/key-mia/welcome";

        described(as("frida").send("POST", hello));
        Answer second = as("spacey").send("POST", hello);

        described(second);
        assertThat(second.json().at("/welcomedBy/name").asText()).isEqualTo("Frida");
        assertThat(as("mia").send("POST", hello).code()).isEqualTo("membership.not-facilitator");
        gardeners.guild.people.forbidBrowsing(gardeners.guild.person("spacey"));
        assertThat(as("spacey").send("POST", hello).json().has("welcomedBy")).isFalse();
    }

    @Test
    void an_invitation_is_renewed_and_one_that_is_gone_is_not() {
        gardeners.guild.person("ina");
        gardeners.guild.inviting.invite(gardeners.guild.person("frida"), "GARDEN", List.of("key-ina"), "");
        gardeners.guild.clock.goOn(Duration.ofDays(12));
        String again = COMMUNITY + "/invitations/key-ina/again";

        Answer renewed = as("frida").send("POST", again);

        described(renewed);
        assertThat(renewed.json().get("state").asText()).isEqualTo("INVITED");
        gardeners.guild.inviting.withdraw(gardeners.guild.person("frida"), "GARDEN", "key-ina");
        Answer gone = as("frida").send("POST", again);
        assertThat(gone.status()).isEqualTo(409);
        assertThat(gone.code()).isEqualTo("membership.other-state");
    }

    private void described(Answer answer) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        assertThat(OpenApi.read().differences("Member", answer.json()))
                .as(answer.body())
                .isEmpty();
    }

    private RestApp as(String username) {
        caller = gardeners.guild.person(username);
        return app;
    }

    private RestApp app() {
        Problems problems = new Problems(BundleTexts.english(), () -> "error-1", gardeners.guild.clock);
        return RestApp.of(
                List.of(WelcomeResource.class, InviteAgainResource.class),
                Map.of(
                        Exchange.class,
                        new Exchange(() -> caller, problems),
                        DeskService.class,
                        DesksOf.service(gardeners.guild),
                        People.class,
                        gardeners.guild.people));
    }
}
