package io.guildhall.review.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.guildhall.community.Community;
import io.guildhall.docs.OpenApi;
import io.guildhall.kernel.InMemoryPageMaking;
import io.guildhall.kernel.SpaceKey;
import io.guildhall.kernel.Viewer;
import io.guildhall.kernel.web.Answer;
import io.guildhall.kernel.web.BundleTexts;
import io.guildhall.kernel.web.Exchange;
import io.guildhall.kernel.web.Problems;
import io.guildhall.kernel.web.RestApp;
import io.guildhall.meeting.Gardeners;
import io.guildhall.membership.Role;
import io.guildhall.membership.roster.ExportService;
import io.guildhall.membership.web.ExportParts;
import io.guildhall.membership.web.ExportResource;
import io.guildhall.review.HandOverService;
import io.guildhall.review.HandOverWriter.Written;
import io.guildhall.review.ReviewService;
import io.guildhall.review.ReviewsOf;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Reviews and hand-overs over REST, as the reference describes them, and the page that keeps a hand-over. */
class ReviewsOverRestTest {
    private static final String REVIEWS = "communities/GARDEN/reviews";
    private static final String HAND_OVERS = "communities/GARDEN/handovers";

    private final OpenApi file = OpenApi.read();
    private final Gardeners garden = new Gardeners();
    private final ReviewsOf of = ReviewsOf.inMemory(garden.guild, new InMemoryPageMaking());
    private Viewer caller = Viewer.anonymous();
    private final RestApp app = app();

    @Test
    void a_review_is_held_once_commented_and_listed() {
        garden.guild.launched("GARDEN");
        garden.member("spencer", Role.SPONSOR);
        String body =
                "{\"decisions\":\"<b>Go on.</b>\",\"stage\":\"MATURING\",\"nextOn\":\"2027-06-01\",\"token\":\"token-01\"}";

        Answer held = as("frida").send("POST", REVIEWS, body);
        assertThat(held.status()).as(held.body()).isEqualTo(201);
        described("Review", held);
        assertThat(held.json().get("nextAt").asText()).isEqualTo("2027-06-01T12:00:00Z");
        assertThat(as("frida").send("POST", REVIEWS, body).status()).isEqualTo(200);
        String id = held.json().get("id").asText();
        Answer said = as("spencer").send("POST", REVIEWS + "/" + id + "/comment", "{\"text\":\"Well done.\"}");
        described("Review", said);
        assertThat(said.json().at("/comment/text").asText()).isEqualTo("Well done.");

        Answer list = as("spencer").get(REVIEWS);
        described("ReviewList", list);
        assertThat(list.json().at("/rhythm/months").asInt()).isEqualTo(6);
        Answer rhythm = as("frida").send("POST", REVIEWS + "/rhythm", "{\"months\":0}");
        described("ReviewRhythm", rhythm);
        assertThat(rhythm.json().has("dueAt")).isFalse();
        assertThat(as("frida")
                        .send("POST", REVIEWS + "/rhythm", "{\"months\":37}")
                        .status())
                .isEqualTo(422);
        assertThat(as("frida")
                        .send("POST", REVIEWS + "/x/comment", "{\"text\":\"x\"}")
                        .status())
                .isEqualTo(404);
        assertThat(as("frida")
                        .send("POST", REVIEWS, "{\"decisions\":\"x\",\"at\":1}")
                        .status())
                .isEqualTo(400);
    }

    @Test
    void a_community_is_handed_on() {
        garden.guild.launched("GARDEN");
        garden.member("dora", Role.DEPUTY);

        Answer asked = as("frida").send("POST", HAND_OVERS, "{\"to\":\"dora\",\"words\":\"Would you?\"}");
        assertThat(asked.status()).as(asked.body()).isEqualTo(201);
        described("HandOver", asked);
        String path = HAND_OVERS + "/" + asked.json().get("id").asText();
        Answer checked = as("dora")
                .send(
                        "POST",
                        path + "/checklist",
                        "{\"done\":[\"RIGHTS\"],\"items\":[{\"text\":\"Keys\",\"done\":true}]}");
        described("HandOver", checked);
        described("HandOverList", as("dora").get(HAND_OVERS));
        assertThat(as("frida").send("POST", path + "/accept", "").code()).isEqualTo("handover.not-successor");
        Answer accepted = as("dora").send("POST", path + "/accept", "");
        described("HandOver", accepted);
        assertThat(accepted.json().get("state").asText()).isEqualTo("ACCEPTED");
        assertThat(accepted.json().get("pageId").asText()).isEqualTo("4711");
        assertThat(as("dora").send("POST", path + "/decline", "").code()).isEqualTo("handover.ended");
    }

    @Test
    void all_reviews_are_in_the_file_of_the_community() {
        garden.guild.launched("GARDEN");
        garden.member("spencer", Role.SPONSOR);
        for (int no = 0; no <= 100; no++) {
            as("frida")
                    .send("POST", REVIEWS, "{\"decisions\":\"Go on %d.\",\"token\":\"token-%04d\"}".formatted(no, no));
        }
        String newest = as("frida").get(REVIEWS).json().at("/items/0/id").asText();
        as("spencer").send("POST", REVIEWS + "/" + newest + "/comment", "{\"text\":\"Well done.\"}");

        Answer file = as("frida").get("communities/GARDEN/export.json");

        described("Export", file);
        assertThat(file.json().get("reviews")).hasSize(101);
        assertThat(file.json().at("/reviews/0/comment/text").asText()).isEqualTo("Well done.");
        assertThat(file.json().at("/reviews/100/decisions").asText()).isEqualTo("Go on 0.");
        assertThat(as("spencer").get("communities/GARDEN/export.json").status()).isEqualTo(403);
    }

    @Test
    void the_page_names_the_two_by_reference_and_escapes_what_people_wrote() {
        garden.guild.launched("GARDEN");
        garden.member("dora");
        String path = HAND_OVERS + "/"
                + as("frida")
                        .send("POST", HAND_OVERS, "{\"to\":\"dora\"}")
                        .json()
                        .get("id")
                        .asText();
        as("frida")
                .send(
                        "POST",
                        path + "/checklist",
                        "{\"done\":[\"MEETING\"],\"items\":[{\"text\":\"<script>\\\"&\",\"done\":false}]}");
        Community community =
                garden.guild.communities.find(new SpaceKey("GARDEN")).orElseThrow();

        Written page = new HandOverScript(BundleTexts.english(), garden.guild.clock, garden.guild.people)
                .write(of.handOvers.open(community.id()).get(0), community);

        assertThat(page.title()).isEqualTo("Hand-over from Frida to Dora, 2 November");
        assertThat(page.body())
                .contains("<li>\u2713 Meetings and calendar <em>(gone through)</em></li>")
                .contains("<li>\u25CB &lt;script&gt;&quot;&amp; <em>(not gone through)</em></li>")
                .contains("<ri:user ri:userkey=\""
                        + garden.guild.person("dora").user().orElseThrow().value() + "\"/>")
                .doesNotContain("<script>");
    }

    private RestApp as(String username) {
        caller = garden.guild.person(username);
        return app;
    }

    private void described(String schema, Answer answer) {
        assertThat(file.differences(schema, answer.json())).as(answer.body()).isEmpty();
    }

    private RestApp app() {
        Problems problems = new Problems(BundleTexts.english(), () -> "error-1", garden.guild.clock);
        return RestApp.of(
                List.of(ReviewsResource.class, HandOversResource.class, ExportResource.class),
                Map.of(
                        Exchange.class,
                        new Exchange(() -> caller, problems),
                        ReviewService.class,
                        of.service(),
                        HandOverService.class,
                        of.handing(),
                        ExportService.class,
                        garden.guild.exports,
                        ExportParts.class,
                        new ExportParts(List.of(new ReviewsExport(of.service())))));
    }
}
