package io.guildhall.e2e.stories;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static io.guildhall.e2e.stories.Words.button;
import static io.guildhall.e2e.stories.Words.macro;
import static io.guildhall.e2e.stories.Words.text;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import io.guildhall.devhost.confluence.DevUser;
import io.guildhall.e2e.browser.Visitor;
import io.guildhall.e2e.host.Site;
import java.util.Set;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/** What readers see of communities that are not theirs to see, are archived, or stand on a page with a wrong setting. */
class ReadingStoryTest {
    private static final String NEUTRAL = "There is no community to show here.";

    private final Site site = Site.shared();
    private final DevUser founder = site.someone("founder");
    private final DevUser reader = site.someone("reader");
    private final String space = site.community(founder, "OPEN");

    @Test
    void a_space_that_one_may_not_see_reads_like_one_that_is_not_there() {
        site.host().confluence().spaces().viewableBy(space, Set.of(site.unused("few")), false);
        String elsewhere = site.space(founder);
        for (String name : new String[] {"community-info", "community-join", "community-members"}) {
            write(elsewhere, "Hidden " + name, macro(name, "space", space));
            write(elsewhere, "Missing " + name, macro(name, "space", "NOSUCH"));
        }
        try (Visitor visitor = Visitor.loggedIn(site, reader.username())) {
            for (String name : new String[] {"community-info", "community-join", "community-members"}) {
                String hidden = content(visitor, elsewhere, "Hidden%20" + name);
                String missing = content(visitor, elsewhere, "Missing%20" + name);
                Assertions.assertThat(hidden).as(name).isEqualTo(missing).contains(NEUTRAL);
            }
        }
    }

    @Test
    void the_directory_and_the_page_of_the_community_keep_quiet_about_it_too() {
        site.host().confluence().spaces().viewableBy(space, Set.of(site.unused("few")), false);
        try (Visitor visitor = Visitor.loggedIn(site, reader.username())) {
            Page page = visitor.open("/plugins/servlet/guildhall/communities?q=" + space);
            assertThat(page.locator(".gh-list .gh-empty")).isVisible();
            assertThat(page.locator(".gh-list .gh-card")).hasCount(0);
            visitor.open("/plugins/servlet/guildhall/space/" + space);
            String hidden = page.locator("#main").innerHTML();
            visitor.open("/plugins/servlet/guildhall/space/NOSUCH");
            Assertions.assertThat(hidden)
                    .contains("There is nothing to see here")
                    .isEqualTo(page.locator("#main").innerHTML());
        }
    }

    @Test
    void an_anonymous_reader_sees_how_many_and_not_who() {
        site.join(reader, space);
        site.host().confluence().spaces().viewableBy(space, Set.of("confluence-users"), true);
        for (String layout : new String[] {"avatars", "list", "table"}) {
            write(space, "Members " + layout, macro("community-members", "layout", layout));
        }
        write(space, "About", macro("community-info", "show", "full"));
        try (Visitor visitor = Visitor.anonymous(site)) {
            Page page = visitor.page();
            for (String layout : new String[] {"avatars", "list", "table"}) {
                visitor.open("/display/" + space + "/Members%20" + layout);
                Locator macro = page.locator("#main-content");
                assertThat(macro).hasText("2 people are members. The names are not shown here.");
                assertThat(macro.locator("img, a, li, table")).hasCount(0);
            }
            visitor.open("/display/" + space + "/About");
            assertThat(text(page, "Better retrospectives")).isVisible();
            assertThat(page.locator("#main-content")).not().containsText(founder.fullName());
            visitor.open("/plugins/servlet/guildhall/space/" + space);
            assertThat(page.locator("#main")).not().containsText(reader.fullName());
            assertThat(page.locator("#gh-roster")).hasCount(0);
        }
    }

    @Test
    void an_archived_community_can_be_read_and_offers_nothing() {
        write(space, "All", macro("community-info") + macro("community-join") + macro("community-members"));
        site.host().confluence().spaces().archive(space, true);
        for (DevUser user : new DevUser[] {reader, founder}) {
            try (Visitor visitor = Visitor.loggedIn(site, user.username())) {
                Page page = visitor.open("/display/" + space + "/All");
                assertThat(text(page, "This community is archived; its pages stay here to read."))
                        .isVisible();
                assertThat(text(page, "Archived")).isVisible();
                assertThat(page.locator("#main-content button")).hasCount(0);
                visitor.open("/plugins/servlet/guildhall/space/" + space);
                assertThat(page.locator("#main button")).hasCount(0);
            }
        }
    }

    @Test
    void a_wrong_setting_is_a_quiet_line_whose_reason_only_the_space_admin_reads() {
        write(space, "Wrong", macro("community-members", "max", "lots"));
        String address = "/display/" + space + "/Wrong";
        String quiet = "This part of the page cannot be shown yet: one of its settings needs a look.";
        try (Visitor visitor = Visitor.loggedIn(site, reader.username())) {
            Page page = visitor.open(address);
            assertThat(page.locator("#main-content")).hasText(quiet);
        }
        try (Visitor visitor = Visitor.loggedIn(site, founder.username())) {
            Page page = visitor.open(address);
            assertThat(text(page, quiet)).isVisible();
            assertThat(text(page, "“lots” does not fit “max”.")).isVisible();
            assertThat(button(page, "Join")).hasCount(0);
        }
    }

    private void write(String where, String title, String storage) {
        site.host().confluence().pages().create(where, title, storage, founder, false);
    }

    private static String content(Visitor visitor, String space, String title) {
        return visitor.open("/display/" + space + "/" + title)
                .locator("#main-content")
                .innerText();
    }
}
