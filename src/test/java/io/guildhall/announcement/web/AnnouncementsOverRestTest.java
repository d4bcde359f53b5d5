package io.guildhall.announcement.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.guildhall.announcement.AnnouncementService;
import io.guildhall.announcement.AnnouncementsOf;
import io.guildhall.docs.OpenApi;
import io.guildhall.kernel.Texts;
import io.guildhall.kernel.Viewer;
import io.guildhall.kernel.web.Answer;
import io.guildhall.kernel.web.BundleTexts;
import io.guildhall.kernel.web.Exchange;
import io.guildhall.kernel.web.Problems;
import io.guildhall.kernel.web.RestApp;
import io.guildhall.meeting.Gardeners;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Announcements over REST, as the reference describes them. */
class AnnouncementsOverRestTest {
    private static final String PATH = "communities/GARDEN/announcements";

    private final OpenApi file = OpenApi.read();
    private final Gardeners garden = new Gardeners();
    private Viewer caller = Viewer.anonymous();
    private final RestApp app = app();

    @Test
    void is_previewed_sent_once_and_listed() {
        garden.guild.launched("GARDEN");
        garden.member("mia");

        Answer preview = as("frida").get(PATH + "/preview?audience=ALL&subject=%3Cb%3ESpring%3C/b%3E");
        assertThat(preview.status()).as(preview.body()).isEqualTo(200);
        described("AnnouncementPreview", preview);
        assertThat(preview.json().get("people").asInt()).isEqualTo(1);
        assertThat(preview.json().get("mailSubject").asText())
                .contains("Gardeners")
                .contains("<b>Spring</b>");

        String written = body("<b>Spring</b>", ",\"token\":\"token-01\"");
        Answer sent = as("frida").send("POST", PATH, written);
        assertThat(sent.status()).as(sent.body()).isEqualTo(201);
        described("Announcement", sent);
        Answer again = as("frida").send("POST", PATH, written);
        assertThat(again.status()).isEqualTo(200);
        assertThat(again.json()).isEqualTo(sent.json());

        Answer list = as("mia").get(PATH);
        described("AnnouncementList", list);
        assertThat(list.json().at("/items/0/subject").asText()).isEqualTo("<b>Spring</b>");
        assertThat(list.json().at("/can/announce").asBoolean()).isFalse();
    }

    @Test
    void what_is_refused_says_why() {
        assertThat(as("frida")
                        .send("POST", PATH, body("Spring", ",\"token\":\"token-01\""))
                        .code())
                .isEqualTo("announcement.not-launched");
        garden.guild.launched("GARDEN");
        for (int sent = 1; sent <= 2; sent++) {
            assertThat(as("frida")
                            .send("POST", PATH, body("Spring", ",\"token\":\"token-0" + sent + "\""))
                            .status())
                    .isEqualTo(201);
        }
        Answer third = as("frida").send("POST", PATH, body("Spring", ",\"token\":\"token-03\""));
        assertThat(third.status()).isEqualTo(409);
        assertThat(third.code()).isEqualTo("announcement.too-many");
        assertThat(third.json().get("detail").asText()).contains("At most 2").contains("2026");
        described("AnnouncementList", as("frida").get(PATH));
        assertThat(as("frida").get(PATH).json().has("nextAt")).isTrue();
        assertThat(as("frida").send("POST", PATH, body("Spring", "")).status())
                .as("no token")
                .isEqualTo(422);
        assertThat(as("frida").send("POST", PATH, body("Spring", ",\"at\":1")).status())
                .isEqualTo(400);
        assertThat(as("mia").get(PATH).status()).isEqualTo(403);
    }

    private static String body(String subject, String more) {
        return "{\"subject\":\"" + subject + "\",\"text\":\"We sow.\",\"audience\":\"ALL\"" + more + "}";
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
                List.of(AnnouncementsResource.class),
                Map.of(
                        Exchange.class,
                        new Exchange(() -> caller, problems),
                        Texts.class,
                        BundleTexts.english(),
                        AnnouncementService.class,
                        AnnouncementsOf.inMemory(garden.guild)));
    }
}
