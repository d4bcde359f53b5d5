package io.guildhall.e2e.stories;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static io.guildhall.e2e.stories.Words.button;
import static io.guildhall.e2e.stories.Words.text;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import io.guildhall.devhost.confluence.DevUser;
import io.guildhall.e2e.browser.Visitor;
import io.guildhall.e2e.host.Api;
import io.guildhall.e2e.host.Site;
import java.nio.charset.StandardCharsets;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Everything is taken out of one wiki and brought to another one. */
class BringingBackStoryTest {
    private static final String PRIVACY = "/plugins/servlet/guildhall/admin/privacy";

    private final Site old = Site.fresh();
    private final Site other = Site.fresh();

    @AfterEach
    void close() {
        old.close();
        other.close();
    }

    @Test
    void what_was_taken_out_of_one_wiki_is_tried_and_brought_to_another() {
        DevUser founder = old.someone("founder");
        String space = old.launchedCommunity(founder, "OPEN");
        String lost = old.launchedCommunity(founder, "REQUEST");
        DevUser member = old.someone("member");
        old.join(member, space);
        DevUser owner = other.user(founder.username(), "The same founder");
        String file = old.api().get("admin", "/admin/export.json").body().replace(founder.key(), owner.key());
        other.space(owner);
        other.host().confluence().spaces().create(space, "A space of the same key", owner);

        refuses(413, "request.too-large", "{\"about\": \"" + "x".repeat(10 * 1024 * 1024) + "\"}");
        refuses(400, "request.malformed", "{\"about\": oops");
        refuses(422, "restoring.no-export", "{\"surprise\": 1}");
        try (Visitor admin = Visitor.loggedIn(other, "admin")) {
            Page page = admin.open(PRIVACY);
            assertThat(button(page, "Take it in")).isHidden();
            button(page, "Try it").click();
            assertThat(text(page, "Choose a file first.")).isVisible();
            choose(page, "no json");
            button(page, "Try it").click();
            assertThat(text(page, "This file can\u2019t be read as JSON.")).isVisible();
            choose(page, file.replace("\"OPEN\"", "\"AJAR\""));
            button(page, "Try it").click();
            assertThat(page.locator(".gh-restoring-said li")).containsText("Community.joinPolicy, row 1");
            assertThat(button(page, "Take it in")).isHidden();

            choose(page, file);
            button(page, "Try it").click();
            assertThat(page.locator(".gh-restoring-said")).containsText(lost);
            assertThat(page.locator(".gh-restoring-said")).containsText("People in it whom nobody here is: ");
            assertThat(page.locator(".gh-restoring-said")).containsText("The file comes from another Confluence.");
            admin.seesNoBarriers();
            button(page, "Take it in").click();
            assertThat(page.locator(".gh-restoring-said")).containsText("Done.");
            button(page, "Try it").click();
            assertThat(page.locator(".gh-restoring-said"))
                    .containsText("There are communities or mentoring programmes here already.");
        }

        ObjectNode after =
                (ObjectNode) other.api().get("admin", "/admin/export.json").json();
        Assertions.assertThat(after.get("Membership").findValuesAsText("userKey"))
                .containsExactly(owner.key(), owner.key(), member.key());
        Assertions.assertThat(after.get("Community").findValuesAsText("lifeStatus"))
                .containsExactly("ACTIVE", "ARCHIVED");
        Assertions.assertThat(other.api()
                        .get(founder.username(), "/communities/" + space)
                        .json()
                        .at("/standing")
                        .toString())
                .contains("FACILITATOR");
        Assertions.assertThat(after.get("Notice")).isEmpty();
    }

    private void refuses(int status, String code, String body) {
        Api.Answer answer = other.api().call("admin", "POST", "/admin/import", body);
        Assertions.assertThat(answer.status()).isEqualTo(status);
        Assertions.assertThat(answer.json().get("code").asText()).isEqualTo(code);
    }

    private static void choose(Page page, String content) {
        page.locator(".gh-restoring [name=file]")
                .setInputFiles(new FilePayload(
                        "guildhall-export.json", "application/json", content.getBytes(StandardCharsets.UTF_8)));
    }
}
