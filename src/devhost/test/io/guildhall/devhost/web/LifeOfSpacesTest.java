package io.guildhall.devhost.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.guildhall.devhost.confluence.DevSpace;
import io.guildhall.devhost.confluence.DevUser;
import io.guildhall.devhost.confluence.Spaces;
import org.junit.jupiter.api.Test;

class LifeOfSpacesTest {
    private final DevUser owner = WebHost.user();
    private final DevSpace space = WebHost.space(owner);
    private final Browser browser = WebHost.as(owner);
    private final Spaces spaces = WebHost.HOST.confluence().spaces();

    @Test
    void an_archived_space_is_read_but_not_written_and_left_out_of_lists() {
        long page = WebHost.HOST
                .confluence()
                .pages()
                .home(space.getKey())
                .orElseThrow()
                .id();
        change("archive", "archived", "yes");

        assertThat(browser.get("/display/" + space.getKey()).status()).isEqualTo(200);
        assertThat(browser.get("/pages/editpage.action?pageId=" + page).status())
                .isEqualTo(404);
        assertThat(browser.get("/pages/createpage.action?spaceKey=" + space.getKey())
                        .status())
                .isEqualTo(404);
        assertThat(cards("/")).doesNotContain(space.getKey());
        assertThat(cards("/?archived=yes")).contains(space.getKey());
        assertThat(browser.get("/pages/choices").text()).doesNotContain("\"" + space.getKey() + "\"");

        change("archive");
        assertThat(cards("/")).contains(space.getKey());
        assertThat(browser.get("/pages/editpage.action?pageId=" + page).status())
                .isEqualTo(200);
    }

    @Test
    void deleting_asks_for_the_key_and_frees_it_for_another_space() {
        change("delete", "confirm", "wrong");
        assertThat(spaces.find(space.getKey())).isPresent();

        Browser.Answer answer = change("delete", "confirm", space.getKey());
        assertThat(answer.location()).isEqualTo("/confluence/");
        assertThat(spaces.find(space.getKey())).isEmpty();
        assertThat(browser.get("/display/" + space.getKey()).status()).isEqualTo(404);

        browser.submit("/spaces/create", "name", "Again", "key", space.getKey());
        assertThat(spaces.find(space.getKey()).orElseThrow().getId()).isNotEqualTo(space.getId());
    }

    @Test
    void a_space_is_handed_over() {
        DevUser heir = WebHost.user();
        change("add-admin", "username", heir.username());
        Browser.Answer left = change("remove-admin", "username", owner.username());

        assertThat(left.location()).isEqualTo("/confluence/");
        assertThat(spaces.admins(space.getKey())).containsExactly(heir);
        assertThat(change("delete", "confirm", space.getKey()).status()).isEqualTo(404);
        assertThat(spaces.find(space.getKey())).isPresent();
        assertThat(WebHost.as(heir)
                        .get("/spaces/tools?key=" + space.getKey())
                        .page()
                        .select(".host-members")
                        .text())
                .contains(heir.username());
    }

    @Test
    void only_its_administrators_change_a_space() {
        Browser other = WebHost.as(WebHost.user());

        assertThat(other.submit("/spaces/tools", "key", space.getKey(), "do", "delete", "confirm", space.getKey())
                        .status())
                .isEqualTo(404);
        assertThat(spaces.find(space.getKey())).isPresent();
    }

    private String cards(String path) {
        return browser.get(path)
                .page()
                .select(".host-cards .host-key")
                .eachText()
                .toString();
    }

    private Browser.Answer change(String what, String... fields) {
        String[] all = java.util.Arrays.copyOf(fields, fields.length + 4);
        all[fields.length] = "key";
        all[fields.length + 1] = space.getKey();
        all[fields.length + 2] = "do";
        all[fields.length + 3] = what;
        return browser.submit("/spaces/tools", all);
    }
}
