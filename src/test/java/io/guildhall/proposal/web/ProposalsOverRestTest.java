package io.guildhall.proposal.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.guildhall.docs.OpenApi;
import io.guildhall.kernel.Viewer;
import io.guildhall.kernel.web.Answer;
import io.guildhall.kernel.web.BundleTexts;
import io.guildhall.kernel.web.Exchange;
import io.guildhall.kernel.web.FixedAddress;
import io.guildhall.kernel.web.Links;
import io.guildhall.kernel.web.Problems;
import io.guildhall.kernel.web.RestApp;
import io.guildhall.notice.Newsroom;
import io.guildhall.proposal.ProposalDecisionService;
import io.guildhall.proposal.ProposalService;
import io.guildhall.proposal.ProposalsOf;
import io.guildhall.proposal.SimilarService;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Proposals over REST, as the reference describes them. */
class ProposalsOverRestTest {
    private static final String GROWING =
            "{\"name\":\"Growers\",\"concern\":\"Growing <b>better</b> gardeners\",\"topics\":[\"Compost\"],\"token\":\"token-01\"}";

    private final OpenApi file = OpenApi.read();
    private final Newsroom room = Newsroom.inMemory();
    private final ProposalsOf made = new ProposalsOf(
            room.guild, ProposalsOf.inMemory(), new io.guildhall.kernel.InMemoryLocks(), room.transactions);
    private Viewer caller = Viewer.anonymous();
    private final RestApp app = app();

    @BeforeEach
    void rootAdministersTheSite() {
        room.guild.people.makeAdministrator(room.person("root"));
        room.guild.launched(Newsroom.GARDEN);
        room.guild.spaces.add("BEDS", "Beds");
    }

    @Test
    void is_proposed_once_listed_with_what_is_like_it_and_approved() {
        Answer proposed = as("bea").send("POST", "proposals", GROWING);
        assertThat(proposed.status()).as(proposed.body()).isEqualTo(201);
        described("Proposal", proposed);
        Answer again = as("bea").send("POST", "proposals", GROWING);
        assertThat(again.status()).isEqualTo(200);
        assertThat(again.json()).isEqualTo(proposed.json());
        String id = proposed.json().get("id").asText();

        Answer own = as("bea").get("proposals");
        described("ProposalList", own);
        assertThat(own.json().at("/items/0/similar")).isEmpty();
        assertThat(own.json().at("/items/0/can/withdraw").asBoolean()).isTrue();
        assertThat(own.json().at("/can/propose").asBoolean()).isTrue();
        Answer all = as("root").get("proposals?state=SUBMITTED");
        described("ProposalList", all);
        assertThat(all.json().at("/items/0/similar/0/name").asText()).isEqualTo("Gardeners");

        Answer approved = as("root")
                .send("POST", "proposals/" + id + "/approve", "{\"spaceKey\":\"https://w.example/display/BEDS/Home\"}");
        assertThat(approved.status()).as(approved.body()).isEqualTo(200);
        described("Proposal", approved);
        assertThat(approved.json().get("spaceKey").asText()).isEqualTo("BEDS");
        assertThat(approved.json().at("/facilitator/name").asText()).isEqualTo("Bea");
        assertThat(approved.json().get("facilitatorSees").asBoolean()).isTrue();
    }

    @Test
    void what_is_like_it_is_found_while_it_is_written() {
        Answer found = as("bea").get("proposals/similar?name=Gardeners&concern=&topics=Compost,%20Beds");

        described("SimilarCommunities", found);
        assertThat(found.json().at("/items/0/way").asText()).isEqualTo("ASK");
        assertThat(found.json().at("/items/0/link").asText()).isEqualTo("/wiki/plugins/servlet/guildhall/space/GARDEN");
        caller = Viewer.anonymous();
        assertThat(app.get("proposals/similar?name=Gardens").status()).isEqualTo(401);
    }

    @Test
    void what_is_refused_says_why() {
        String id =
                as("bea").send("POST", "proposals", GROWING).json().get("id").asText();

        assertThat(as("ana").send("POST", "proposals/" + id + "/withdraw", "{}").code())
                .isEqualTo("proposal.unknown");
        assertThat(as("root")
                        .send("POST", "proposals/nonsense/decline", "{\"reason\":\"No\"}")
                        .code())
                .isEqualTo("proposal.unknown");
        assertThat(as("root")
                        .send("POST", "proposals/" + id + "/approve", "{\"spaceKey\":\"https://w.example/x\"}")
                        .code())
                .isEqualTo("proposal.invalid");
        Answer declined = as("root").send("POST", "proposals/" + id + "/decline", "{\"reason\":\"No\"}");
        described("Proposal", declined);
        Answer late = as("bea").send("POST", "proposals/" + id + "/withdraw", "{}");
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.code()).isEqualTo("proposal.already-declined");
        assertThat(late.json().get("detail").asText()).startsWith("Root has already declined");
        assertThat(as("bea").get("proposals?state=OTHER").status()).isEqualTo(422);
        assertThat(as("bea").get("proposals?cursor=x").code()).isEqualTo("list.bad-cursor");
    }

    private RestApp as(String username) {
        caller = room.guild.person(username);
        return app;
    }

    private void described(String schema, Answer answer) {
        assertThat(file.differences(schema, answer.json())).as(answer.body()).isEmpty();
    }

    private RestApp app() {
        Problems problems = new Problems(BundleTexts.english(), () -> "error-1", room.guild.clock);
        return RestApp.of(
                List.of(ProposalResource.class),
                Map.of(
                        Exchange.class,
                        new Exchange(() -> caller, problems),
                        ProposalService.class,
                        made.service,
                        ProposalDecisionService.class,
                        made.decisions,
                        SimilarService.class,
                        made.similar,
                        Links.class,
                        new Links(new FixedAddress("/wiki", "https://w.example/wiki"), destination -> destination)));
    }
}
